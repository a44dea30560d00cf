using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>The good dates of a seed, for the rules that compare them.</summary>
internal static class EventDates
{
    /// <summary>What "today" means in the text, or null when the seed does not say.</summary>
    public static (YamlScalar Node, EdtfResult Result)? ReferenceDate(SeedCheck check) =>
        Read(check, check.Seed.Article["referenceDate"]) ?? Read(check, check.Seed.Article["datePublished"]);

    /// <summary>The date behind a key of an entry, and where it stands.</summary>
    public static (YamlScalar Node, EdtfResult Result)? Read(SeedCheck check, SeedField? field) =>
        check.ValuesOf(field).Select(v => v.Node).OfType<YamlScalar>().FirstOrDefault() is { } date ? (date, Edtf.Read(date.Value)) : null;

    /// <summary>Whether the seed gives the article a day, even one that could not be read.</summary>
    public static bool HasReferenceDate(SeedCheck check) =>
        check.Seed.Article["referenceDate"]?.Values.Count > 0 || check.Seed.Article["datePublished"]?.Values.Count > 0;
}
