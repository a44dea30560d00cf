using ArticleGenerator.CompilerServices;

namespace ArticleGenerator.Tests;

/// <summary>Written by hand as the generator writes it, over the data block in Cases/visit.</summary>
public sealed class VisitArticle : Article
{
    internal VisitArticle()
        : this(new ArticleContent(() => Visit.Text, Visit.Data))
    {
    }

    internal VisitArticle(ArticleContent content)
        : base(content)
    {
    }

    public new VisitPeople People => (VisitPeople)(ListOf(0) ?? Keep(0, new VisitPeople(this)));

    public new VisitQuotes Quotes => (VisitQuotes)(ListOf(3) ?? Keep(3, new VisitQuotes(this)));

    public new VisitEvents Events => (VisitEvents)(ListOf(4) ?? Keep(4, new VisitEvents(this)));
}

#pragma warning disable CA1051 // As the generator writes them.
public sealed class VisitPeople : PersonList
{
    public readonly Person Jaishankar;

    public readonly Person Putin;

    public readonly Person Patrushev;

    public readonly Person Manturov;

    internal VisitPeople(Article article)
        : base(article)
    {
        Fill(out Jaishankar, out Putin, out Patrushev, out Manturov);
    }
}

public sealed class VisitQuotes : QuoteList
{
    public readonly Quote ManturovTweet;

    public readonly Quote Paraphrase;

    public readonly Quote Greetings;

    internal VisitQuotes(Article article)
        : base(article)
    {
        Fill(out ManturovTweet, out Paraphrase, out Greetings);
    }
}

public sealed class VisitEvents : EventList
{
    public readonly Event AnnualSummit;

    public readonly Event Visit;

    public readonly Event Summit23;

    internal VisitEvents(Article article)
        : base(article)
    {
        Fill(out AnnualSummit, out Visit, out Summit23);
    }
}

internal static class Visit
{
    public static string Text { get; } = Case.Text("visit/visit.txt");

    public static string Data { get; } = Case.Text("visit/visit.data").TrimEnd('\n');

    public static VisitArticle Article() => new();

    /// <summary>An article of a data block without header, and of a text that must not be asked for.</summary>
    public static VisitArticle WithoutText(params string[] lines) =>
        new(new ArticleContent(() => throw new InvalidOperationException("The text was asked for."), Block(lines)));

    public static VisitArticle WithText(string text, params string[] lines) => new(new ArticleContent(() => text, Block(lines)));

    public static string Block(params string[] lines) => string.Join("\n", ["article-data 1", .. lines]);
}
