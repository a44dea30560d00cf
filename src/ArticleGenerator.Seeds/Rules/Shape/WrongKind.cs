using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A list where one value stands, a map where a text stands, and the like.</summary>
internal sealed class WrongKind : SeedRule
{
    public override Rule Rule { get; } = new("ART3004", "Wrong kind of value", "{0} must be {1}, not {2}.");

    public override void Check(SeedCheck check)
    {
        foreach (var (map, entry) in check.Maps.ToArray())
            CheckMap(check, map, " of " + check.LabelOf(entry));

        foreach (var entry in check.Entries.Where(e => e.Node is YamlSequence).ToArray())
            check.Refuse(entry.Node, Rule, SeedCheck.Capital(entry.Label), WantedEntry(entry), Found(entry.Node));
    }

    private void CheckMap(SeedCheck check, SeedMap map, string owner)
    {
        foreach (var field in map.Fields.Where(f => check.IsSound(f.Node)))
        {
            foreach (var value in check.ValuesOf(field).ToArray())
            {
                CheckValue(check, field, value.Node, owner);
                if (value.Anchor is { } anchor)
                    CheckMap(check, anchor, $" in '{field.Key.Name}'{owner}");
            }
        }
    }

    private void CheckValue(SeedCheck check, SeedField field, YamlNode node, string owner)
    {
        if (WrongPart(field.Key, node) is { } wrong)
            check.Refuse(node, wrong.Range, Rule, $"'{field.Key.Name}'{owner}", Wanted(field.Key), Found(wrong));
    }

    /// <summary>The part of a value that is not of the key's kind, or null.</summary>
    private static YamlNode? WrongPart(SeedKey key, YamlNode node) => (key.Kind, node) switch
    {
        (ValueKind.Section, YamlMapping or YamlSequence { Items.Count: 0 }) or (ValueKind.Anchor, YamlMapping) => null,
        (ValueKind.Section, _) => node,
        (ValueKind.Localized, YamlMapping map) => map.Pairs.Select(p => p.Value).FirstOrDefault(v => !IsTextOf(key, v)),
        (ValueKind.Count, YamlScalar text) => IsCount(text.Value) ? null : node,
        (ValueKind.Flag, YamlScalar text) => text.Value is "true" or "false" ? null : node,
        (ValueKind.Sha256, YamlScalar text) => IsSha256(text.Value) ? null : node,
        (ValueKind.Country, YamlScalar text) => text.Value is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] ? null : node,
        (_, YamlScalar) => null,
        _ => node,
    };

    /// <summary>
    /// Behind a language: a text, or several where the key takes a list of names. What could not be read has been reported.
    /// </summary>
    private static bool IsTextOf(SeedKey key, YamlNode node) =>
        node is YamlScalar or YamlBad || (key.IsList && node is YamlSequence list && list.Items.All(i => i is YamlScalar or YamlBad));

    private static bool IsCount(string value) =>
        value.Length is > 0 and <= 6 && value.All(c => c is >= '0' and <= '9') && value.Any(c => c != '0');

    private static bool IsSha256(string value) =>
        value.Length == 64 && value.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));

    private static string Wanted(SeedKey key) => key.Kind switch
    {
        ValueKind.Section => $"entries below it, each with an id of its own ({ExampleOf(key.Sections)})",
        ValueKind.Localized =>
            key.IsList ? "one text, a list of texts, or texts per language ({ en: … })" : "one text, or one per language ({ en: … })",
        ValueKind.Anchor => "words copied from the article, or { exact: … }",
        ValueKind.Count => "a whole number from 1 to 999999",
        ValueKind.Flag => "true or false",
        ValueKind.Sha256 => "64 hexadecimal digits",
        ValueKind.Reference => key.IsList ? "an id or a list of ids" : "one id",
        ValueKind.Date or ValueKind.DateOrInterval => "one date",
        ValueKind.Language => "one language tag",
        ValueKind.Url => key.IsList ? "one web address or a list of them" : "one web address",
        ValueKind.Wikidata => "one Wikidata item",
        ValueKind.Term => "one of " + Wording.AnyOf(key.Vocabulary),
        ValueKind.Country => "a country code of two capital letters, such as IN",
        _ => key.IsList ? "one text or a list of texts" : "one text",
    };

    private static string WantedEntry(SeedEntry entry) => entry.Section is SeedSection.Quotes or SeedSection.Events
        ? "words copied from the article, or keys such as 'text: …' below it"
        : "a name, or keys such as 'name: …' below it";

    private static string ExampleOf(SeedSection section) => section switch
    {
        SeedSection.People => "modi: Narendra Modi",
        SeedSection.Organizations => "nato: NATO",
        SeedSection.Places => "moscow: Moscow",
        _ => "first-words: …",
    };

    private static string Found(YamlNode node) => node switch
    {
        YamlSequence => "a list",
        YamlMapping => "keys with values",
        YamlScalar text => $"'{Excerpt.Of(text.Value)}'",
        _ => "this",
    };
}
