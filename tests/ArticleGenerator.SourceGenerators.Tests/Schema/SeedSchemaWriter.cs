using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.SourceGenerators.Tests.Schema;

/// <summary>
/// Writes the table of the seed format as JSON Schema, draft 2020-12, with no keyword that draft 7 does not have:
/// many editors know only that.
/// </summary>
internal static class SeedSchemaWriter
{
    private const string Comment =
        "Generated from SeedFormat.cs; do not edit. The compiler reads every value as the text that stands there. " +
        "An editor that follows YAML 1.2 takes 2025 for a number, true for a boolean and null for nothing, " +
        "and one that follows YAML 1.1 takes NO for a boolean: so numbers and booleans are allowed " +
        "wherever a text may look like one, and null and blank text wherever a key may be left out. " +
        "A name or quotation that is just the word null needs quotation marks here. " +
        "What takes more than one value to see is the compiler's to check: " +
        "whether words are in the article, ids exist and are unique, and days and ends are in the calendar's order.";

    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Sections[] AllSections =
        [Sections.People, Sections.Organizations, Sections.Places, Sections.Quotes, Sections.Events];

    public static string Write()
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$comment"] = Comment,
            ["title"] = "Article seed, version " + SeedFormat.Version,
            ["description"] = "What is said of an article: in a YAML file beside its text, or in its front matter.",
        };
        foreach (var (keyword, value) in Map(SeedFormat.Article))
            schema[keyword] = value!.DeepClone();

        schema["$defs"] = Definitions();
        return schema.ToJsonString(Layout) + "\n";
    }

    private static JsonObject Definitions()
    {
        var definitions = new JsonObject
        {
            ["blank"] = new JsonObject
            {
                ["description"] = "Left out.",
                ["type"] = Types("string", "null"),
                ["pattern"] = SchemaPatterns.Nothing,
            },
            ["nothing"] = Nothing(),
            ["text"] = new JsonObject { ["type"] = Types("string", "number", "boolean", "null") },
            ["languageMap"] = LanguageMap(SchemaPatterns.LanguageTag, Reference("text")),
            ["languageMapInPlaceOfEntry"] = LanguageMap(SchemaPatterns.ShortLanguageTag, Reference("text")),
            ["languageMapOfLists"] = LanguageMap(SchemaPatterns.LanguageTag, ListOf("text", mayRepeat: true)),
            ["localized"] = AnyOf(Reference("text"), Reference("languageMap")),
            ["localizedItem"] = AnyOf(Reference("text"), Reference("languageMapOfLists")),
            ["anchor"] = AnyOf(Reference("text"), Reference("anchorMap")),
            ["anchorMap"] = Map(SeedFormat.Anchor),
        };
        foreach (var (kind, definition) in Scalars())
            definitions[NameOf(kind)] = definition;

        foreach (var section in AllSections)
            definitions[NameOf(section)] = Map(SeedFormat.KeysOf(section));

        return definitions;
    }

    private static JsonObject Nothing() => AnyOf(
        Reference("blank"),
        new JsonObject { ["type"] = "array", ["items"] = Reference("nothing") },
        new JsonObject { ["type"] = "object", ["additionalProperties"] = Reference("nothing") });

    private static IEnumerable<(ValueKind, JsonObject)> Scalars() =>
    [
        (ValueKind.Id, Longest(Scalar(SchemaPatterns.Id, "number", "boolean"))),
        (ValueKind.Reference, Longest(Scalar(SchemaPatterns.Id, "number", "boolean"))),
        (ValueKind.Language, Scalar(SchemaPatterns.LanguageTag, "boolean")),
        (ValueKind.Url, Scalar(SchemaPatterns.Url)),
        (ValueKind.Wikidata, Scalar(SchemaPatterns.Wikidata)),
        (ValueKind.Country, Scalar(SchemaPatterns.Country, "boolean")),
        (ValueKind.Date, Between(Scalar(SchemaPatterns.Date, "integer"), -9999, 9999)),
        (ValueKind.DateOrInterval, Between(Scalar(SchemaPatterns.DateOrInterval, "integer"), -9999, 9999)),
        (ValueKind.Count, Between(Scalar(SchemaPatterns.Count, "integer"), 1, 999_999)),
        (ValueKind.Flag, OneOf(true, false, "true", "false")),
        (ValueKind.Sha256, Scalar(SchemaPatterns.Sha256, "number")),
        (ValueKind.Version, OneOf(int.Parse(SeedFormat.Version, CultureInfo.InvariantCulture), SeedFormat.Version)),
    ];

    /// <summary>A map with these keys and no others.</summary>
    private static JsonObject Map(KeyTable keys)
    {
        var map = new JsonObject { ["type"] = "object" };
        if (keys.Keys.Any(k => k.IsRequired))
            map["required"] = Types([.. keys.Keys.Where(k => k.IsRequired).Select(k => k.Name)]);

        map["properties"] = new JsonObject(keys.Keys.Select(k => KeyValuePair.Create(k.Name, (JsonNode?)Property(k))));
        map["additionalProperties"] = false;
        return map;
    }

    private static JsonObject Property(SchemaKey key)
    {
        var property = new JsonObject { ["description"] = key.Meaning };
        foreach (var (keyword, value) in Value(key))
            property[keyword] = value!.DeepClone();

        if (key.IsRequired)
            property["not"] = Reference("nothing");

        return property;
    }

    private static JsonObject Value(SchemaKey key) => key.Kind switch
    {
        ValueKind.Section => Section(key.Sections),
        ValueKind.Term => OneOf([.. key.Vocabulary.Select(t => (JsonNode)t)]),
        ValueKind.Localized when key.IsList => ListOf("localizedItem", key.MayRepeat),
        _ => key.IsList ? ListOf(NameOf(key.Kind), key.MayRepeat) : Reference(NameOf(key.Kind)),
    };

    private static JsonObject Section(Sections section) => new()
    {
        ["type"] = Types("object", "array", "string", "null"),
        ["propertyNames"] = Longest(new JsonObject { ["pattern"] = SchemaPatterns.Id }),
        ["patternProperties"] = new JsonObject
        {
            [$"^({string.Join('|', SeedFormat.KeysOf(section).Keys.Select(k => k.Name))})$"] = Reference(NameOf(section)),
        },
        ["additionalProperties"] = Entry(section),
        ["maxItems"] = 0,
        ["pattern"] = SchemaPatterns.Nothing,
    };

    /// <summary>An entry, or what may stand in its place: its name, its name per language, or its words.</summary>
    private static JsonObject Entry(Sections section)
    {
        var keys = SeedFormat.KeysOf(section);
        var entry = keys.Find(keys.Shorthand!)!.Kind == ValueKind.Localized
            ? AnyOf(Reference("text"), Reference("languageMapInPlaceOfEntry"), Reference(NameOf(section)))
            : AnyOf(Reference("text"), Reference(NameOf(section)));
        entry["not"] = Reference("nothing");
        return entry;
    }

    private static JsonObject LanguageMap(string pattern, JsonObject text) => new()
    {
        ["type"] = "object",
        ["propertyNames"] = new JsonObject { ["pattern"] = pattern },
        ["additionalProperties"] = text,
    };

    private static JsonObject Scalar(string pattern, params string[] alsoReadAs) => new()
    {
        ["type"] = Types(["string", .. alsoReadAs, "null"]),
        ["pattern"] = SchemaPatterns.OrNothing(pattern),
    };

    private static JsonObject Longest(JsonObject id)
    {
        id["maxLength"] = SeedId.Longest;
        return id;
    }

    private static JsonObject Between(JsonObject number, int least, int most)
    {
        (number["minimum"], number["maximum"]) = (least, most);
        return number;
    }

    private static JsonObject OneOf(params JsonNode[] values) =>
        AnyOf(new JsonObject { ["enum"] = new JsonArray(values) }, Reference("blank"));

    private static JsonObject ListOf(string definition, bool mayRepeat)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = Reference(definition) };
        if (!mayRepeat)
            list["uniqueItems"] = true;

        return AnyOf(Reference(definition), list);
    }

    private static JsonObject AnyOf(params JsonNode[] schemas) => new() { ["anyOf"] = new JsonArray(schemas) };

    private static JsonObject Reference(string definition) => new() { ["$ref"] = "#/$defs/" + definition };

    private static JsonArray Types(params string[] names) => [.. names.Select(n => (JsonNode)n)];

    private static string NameOf(ValueKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    private static string NameOf(Sections section) => SeedFormat.KeysOf(section).Noun.Split(' ')[1];
}
