using ArticleGenerator;

namespace Briefing;

/// <summary>The lines under the headline.</summary>
internal static class Cover
{
    public static IEnumerable<string> Lines(Article article)
    {
        yield return string.Join(" · ", Facts(article));
        if (article.Abstract is { } summary)
            yield return summary.In("en");
    }

    public static IReadOnlyList<Count> Counts(Article article) =>
    [
        new(article.People.Count, "people"),
        new(article.Organizations.Count, "organizations"),
        new(article.Places.Count, "places"),
        new(article.Mentions.Count, "mentions"),
        new(article.Quotes.Count, "quotes"),
        new(article.Events.Count, "events"),
    ];

    private static IEnumerable<string> Facts(Article article)
    {
        if (article.Kicker is { } kicker)
            yield return kicker.Value;
        yield return $"in {article.InLanguage.InEnglish()}";
        if (article.ReferenceDate is { } today)
            yield return $"\"today\" is {today.InWords()}";
    }
}
