using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>The good dates of a seed, for the rules that compare them.</summary>
internal static class EventDates
{
    /// <summary>What "today" means in the text, or null when the seed does not say.</summary>
    public static (YamlScalar Node, EdtfResult Result)? ReferenceDate(ValidationContext context) =>
        Read(context, context.Seed.Article["referenceDate"]) ?? Read(context, context.Seed.Article["datePublished"]);

    /// <summary>The date behind a key of an entry, and where it stands.</summary>
    public static (YamlScalar Node, EdtfResult Result)? Read(ValidationContext context, SeedField? field) =>
        context.TextOf(field) is { } date ? (date, Edtf.Read(date.Value)) : null;

    /// <summary>Whether the seed gives the article a day, even one that could not be read.</summary>
    public static bool HasReferenceDate(ValidationContext context) =>
        context.Seed.Article["referenceDate"]?.Values.Count > 0 || context.Seed.Article["datePublished"]?.Values.Count > 0;
}
