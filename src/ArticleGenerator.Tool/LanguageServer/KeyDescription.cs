using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>Describes a key: its meaning and its possible values.</summary>
internal static class KeyDescription
{
    private static readonly (Sections Section, string Noun)[] Nouns =
    [
        (Sections.People, "a person"), (Sections.Organizations, "an organization"), (Sections.Places, "a place"),
        (Sections.Quotes, "a quote"), (Sections.Events, "an event"),
    ];

    public static string Of(SchemaKey key) =>
        $"`{key.Name}`{(MustBeThere(key) ? " (required)" : "")}: {key.Meaning}\n\n{ValueOf(key)}";

    public static bool MustBeThere(SchemaKey key) => key.IsRequired || key.Declaration?.IsRequired == true;

    public static string ValueOf(SchemaKey key) => Wording.Capital(KindOf(key)) + (key.IsList ? "; or a list." : ".");

    private static string KindOf(SchemaKey key) => key.Kind switch
    {
        ValueKind.Localized => "text, or a map from language tag to text",
        ValueKind.Id => "words of letters and digits joined by hyphens",
        ValueKind.Reference => "the id of " + Wording.AnyOf(Nouns.Where(n => key.Sections.HasFlag(n.Section)).Select(n => n.Noun)),
        ValueKind.Term => Wording.AnyOf(key.Vocabulary.Select(term => $"`{term}`")),
        ValueKind.Language => "a language tag, such as `en` or `hi`",
        ValueKind.Url => "an address that begins with `http://` or `https://`",
        ValueKind.Wikidata => "a Wikidata item, such as `Q7747`",
        ValueKind.Country => "a country code of two capital letters, such as `IN`",
        ValueKind.Date => "a date, such as `2025`, `2025-12` or `2025-12-04`",
        ValueKind.DateOrInterval => "a date, such as `2025-12-04`, or an interval: `2025-12-04/2025-12-06`",
        ValueKind.Image => "a path in the seeds folder or a web address, or `{ src, alt, caption, credit }`",
        ValueKind.Anchor => "words copied from the text, or `{ exact, prefix, suffix, occurrence }`",
        ValueKind.Count => "a whole number from 1",
        ValueKind.Flag => "`true` or `false`",
        ValueKind.Sha256 => "64 hexadecimal digits",
        ValueKind.Version => "`1`",
        ValueKind.Section => "a map from id to entry",
        ValueKind.Integer or ValueKind.Number or ValueKind.ImagePath or ValueKind.ArticleId => FieldValue.Wanted(key.Declaration!),
        _ => "text",
    };
}
