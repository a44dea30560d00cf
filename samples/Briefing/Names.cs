using ArticleGenerator;

namespace Briefing;

/// <summary>What entries are called.</summary>
internal static class Names
{
    /// <summary>Organizations or places, a line each: how often they are mentioned, and their names in all languages.</summary>
    public static IReadOnlyList<Item> Of(IEnumerable<NamedEntity> entities) =>
        [.. entities.Select(entity => new Item(entity.TimesMentioned(), string.Join(" · ", entity.Name) + Around(entity)))];

    /// <summary>How an entry of any kind is called in English, or in the language of the article if there is no English.</summary>
    public static string InEnglish(this Entry entry) => entry switch
    {
        NamedEntity named => named.Name.In("en"),
        Event happening => happening.Name.In("en"),
        Quote quote => quote.Text,
        _ => entry.Id,
    };

    public static string InEnglish(this IEnumerable<Entry> entries, string separator = ", ") =>
        string.Join(separator, entries.Select(InEnglish));

    public static string InOtherLanguages(this LocalizedText name) =>
        string.Join(" · ", name.Where(text => text.Value != name.In("en")));

    public static string TimesMentioned(this NamedEntity entity) => entity.Mentions.Count switch
    {
        0 => "implied",
        1 => "1 mention",
        var count => $"{count} mentions",
    };

    private static string Around(NamedEntity entity) =>
        entity is Place { ContainedInPlace: { } around } ? $", in {around.InEnglish()}" : "";
}
