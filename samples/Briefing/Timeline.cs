using ArticleGenerator;

namespace Briefing;

/// <summary>The events in the order of time; those that nobody dates come last.</summary>
internal static class Timeline
{
    public static IReadOnlyList<Item> Of(Article article) =>
        [.. article.Events.OrderBy(e => e.StartDate is null).ThenBy(e => e.StartDate).Select(Describe)];

    private static Item Describe(Event happening) => new(
        When(happening),
        happening.InEnglish(),
        [string.Join(" · ", Facts(happening)), Basis(happening)])
    {
        IsAhead = happening.Status == EventStatus.Scheduled,
    };

    private static string When(Event happening) =>
        happening.StartDate.InWords() + (happening.EndDate is { } end ? $" to {end.InWords()}" : "");

    private static IEnumerable<string> Facts(Event happening)
    {
        if (happening.Status is { } status)
            yield return status.InWords();
        if (happening.Type is { } type)
            yield return happening.Ordinal is { } number ? $"{type} no. {number}" : type;
        if (happening.Location is { } location)
            yield return location.InEnglish();
        if (happening.Attendees.Count > 0)
            yield return happening.Attendees.InEnglish();
    }

    private static string Basis(Event happening) => happening switch
    {
        { DateText: { } words, DateBasis: DateBasis.Relative } => $"date: “{words}”, counted from the article's date",
        { DateText: { } words } => $"date: “{words}”",
        _ => "date: inferred, no words give it",
    };
}
