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
        People = new VisitPeople(content);
        Quotes = new VisitQuotes(content);
        Events = new VisitEvents(content);
    }

    public new VisitPeople People { get; }

    public new VisitQuotes Quotes { get; }

    public new VisitEvents Events { get; }
}

public sealed class VisitPeople : PersonList
{
    internal VisitPeople(ArticleContent content)
        : base(content)
    {
    }

    public Person Jaishankar => this[0];

    public Person Putin => this[1];

    public Person Patrushev => this[2];

    public Person Manturov => this[3];
}

public sealed class VisitQuotes : QuoteList
{
    internal VisitQuotes(ArticleContent content)
        : base(content)
    {
    }

    public Quote ManturovTweet => this[0];

    public Quote Paraphrase => this[1];

    public Quote Greetings => this[2];
}

public sealed class VisitEvents : EventList
{
    internal VisitEvents(ArticleContent content)
        : base(content)
    {
    }

    public Event AnnualSummit => this[0];

    public Event Visit => this[1];

    public Event Summit23 => this[2];
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
