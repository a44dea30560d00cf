using System.Reflection;

namespace ArticleGenerator.Tests;

/// <summary>
/// Libraries of articles that earlier versions compiled, one a version, all of the real article. Each was built against the records of its
/// day, and has to go on working with those of today: no member that generated code calls may go, and no data block become unreadable.
/// </summary>
public sealed class CompiledLibraryTests
{
    public static TheoryData<string> Libraries =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Assets"), "*.dll").Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void It_runs_on_the_records_of_today(string library)
    {
        var catalog = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "Assets", library)).GetType("ContentLibrary.Articles")!;
        var article = Assert.Single((IReadOnlyList<Article>)catalog.GetProperty("All")!.GetValue(null)!);

        Assert.Equal(
            (7, 6, 5, 6, 9, 57),
            (
                article.People.Count, article.Organizations.Count, article.Places.Count,
                article.Quotes.Count, article.Events.Count, article.Mentions.Count));
        Assert.Equal(2406, article.Text.Length);
        Assert.All(
            article.Quotes.SelectMany(quote => quote.Passages),
            passage => Assert.Contains(passage.Text, article.Text, StringComparison.Ordinal));
        Assert.Same(article, catalog.GetProperty("JaishankarMoscowVisit")!.GetValue(null));
        Assert.Equal("Vladimir Putin", Member<Person>(article, "People", "Putin").Name.In("en"));
        Assert.Equal("2025-12", Member<Event>(article, "Events", "Summit23").StartDate?.Edtf);
        Assert.Equal(article.People[0], Member<Quote>(article, "Quotes", "ManturovTweet").Speaker);
    }

    private static T Member<T>(Article article, string list, string name)
    {
        var entries = article.GetType()
            .GetProperty(list, BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)!
            .GetValue(article)!;
        return (T)entries.GetType().GetField(name)!.GetValue(entries)!;
    }
}
