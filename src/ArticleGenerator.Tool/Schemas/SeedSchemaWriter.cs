using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Schemas;

/// <summary>
/// Writes the table of the seed format as JSON Schema, draft 2020-12, using only keywords of draft 7, because many editors know no others.
/// The fields that a project has declared are keys like all others.
/// </summary>
internal sealed class SeedSchemaWriter
{
    private const string Comment =
        "Generated from SeedFormat.cs; do not edit. The compiler reads every value as text, verbatim. " +
        "An editor with YAML 1.2 treats 2025 as a number, true as a boolean and null as nothing, " +
        "and one with YAML 1.1 treats NO as a boolean. So numbers and booleans are allowed " +
        "wherever a text may look like one, and null and blank text wherever a key is optional. " +
        "A name or quotation that is just the word null needs quotation marks here. " +
        "Only the compiler checks what depends on several values: whether words are in the article, " +
        "whether ids exist and are unique, and whether days and ends are in the order of the calendar.";

    // Editors show these instead of a regular expression.
    private const string IdMessage = "Write words of letters and digits joined by hyphens, at most 100 characters.";
    private const string TagMessage = "Write a language tag, such as hi, en or zh-Hant.";
    private const string WikidataMessage = "Write the number of a Wikidata item with a capital Q before it, such as Q7747.";
    private const string IntervalMessage = DateMessage + " An interval is two of them: 2025-12-05/2025-12-07.";
    private const string DateMessage =
        "Write what is known of the date as year, year-month or year-month-day: 2025, 2025-12 or 2025-12-05.";

    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Sections[] AllSections =
        [Sections.People, Sections.Organizations, Sections.Places, Sections.Quotes, Sections.Events];

    private readonly SeedSchema keys;
    private readonly bool isInTwoFiles;

    private SeedSchemaWriter(SeedSchema keys, bool isInTwoFiles) => (this.keys, this.isInTwoFiles) = (keys, isInTwoFiles);

    /// <param name="keys">The known keys.</param>
    /// <param name="isInTwoFiles">Whether front matter of another tool may have fields that the annotation omits.</param>
    public static string Write(SeedSchema keys, bool isInTwoFiles = false) => new SeedSchemaWriter(keys, isInTwoFiles).Write();

    private string Write()
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$comment"] = keys.Fields.Count == 0 ? Comment : "With the fields that INDEX.md declares. " + Comment,
            ["title"] = "Article seed, version " + SeedFormat.Version,
            ["description"] = "The annotation of an article, in a YAML file next to its text or in its front matter.",
        };
        foreach (var (keyword, value) in Map(keys.Article))
            schema[keyword] = value!.DeepClone();

        // A shared file has a few of the keys, and this one.
        var shared = SeedFormat.Shared.Keys[0];
        schema["properties"]![shared.Name] = Property(shared, isRequired: false);
        if (!isInTwoFiles && RequiredFields(keys.Article) is { } fields)
            (schema["if"], schema["else"]) = (Having(shared.Name), fields);

        schema["$defs"] = Definitions();
        return schema.ToJsonString(Layout).ReplaceLineEndings("\n") + "\n";
    }

    private JsonObject Definitions()
    {
        var definitions = new JsonObject
        {
            ["blank"] = new JsonObject
            {
                ["description"] = "No value.",
                ["type"] = Types("string", "null"),
                ["pattern"] = SchemaPatterns.Nothing,
            },
            ["nothing"] = Nothing(),
            ["text"] = new JsonObject { ["type"] = Types("string", "number", "boolean", "null") },
            ["languageMap"] = LanguageMap(SchemaPatterns.LanguageTag, Reference("text")),
            ["languageMapInPlaceOfEntry"] = LanguageMap(SchemaPatterns.ShortLanguageTag, Reference("text")),
            ["languageMapOfLists"] = LanguageMap(SchemaPatterns.LanguageTag, ListOf("text", mayRepeat: true)),
            ["localized"] = TextOr(Reference("languageMap")),
            ["localizedItem"] = TextOr(Reference("languageMapOfLists")),
            ["anchor"] = TextOr(Reference("anchorMap")),
            ["anchorMap"] = Map(SeedFormat.Anchor),
        };
        foreach (var (kind, definition) in Scalars())
            definitions[NameOf(kind)] = definition;

        foreach (var section in AllSections)
            definitions[NameOf(section)] = EntryMap(keys.KeysOf(section));

        return definitions;
    }

    private static JsonObject Nothing() => AnyOf(
        Reference("blank"),
        new JsonObject { ["type"] = "array", ["items"] = Reference("nothing") },
        new JsonObject { ["type"] = "object", ["additionalProperties"] = Reference("nothing") });

    private IEnumerable<(ValueKind, JsonObject)> Scalars() =>
    [
        (ValueKind.Id, Longest(Scalar(SchemaPatterns.Id, IdMessage, "number", "boolean"))),
        (ValueKind.Reference, Longest(Scalar(SchemaPatterns.Id, IdMessage, "number", "boolean"))),
        (ValueKind.Language, Scalar(SchemaPatterns.LanguageTag, TagMessage, "boolean")),
        (ValueKind.Url, Scalar(SchemaPatterns.Url, "Write the whole web address, starting with https://.")),
        (ValueKind.Wikidata, Scalar(SchemaPatterns.Wikidata, WikidataMessage)),
        (ValueKind.Country, Scalar(SchemaPatterns.Country, "Write a country code of two capital letters, such as IN.", "boolean")),
        (ValueKind.Date, Between(Scalar(SchemaPatterns.Date, DateMessage, "integer"), -9999, 9999)),
        (ValueKind.DateOrInterval, Between(Scalar(SchemaPatterns.DateOrInterval, IntervalMessage, "integer"), -9999, 9999)),
        (ValueKind.Image, TextOr(Map(SeedFormat.Image))),
        (ValueKind.Count, Between(Scalar(SchemaPatterns.Count, "Write a whole number from 1 to 999999.", "integer"), 1, 999_999)),
        (ValueKind.Flag, OneOf("Write true or false.", true, false, "true", "false")),
        (ValueKind.Sha256, Scalar(SchemaPatterns.Sha256, "Write 64 hexadecimal digits.", "number")),
        (
            ValueKind.Version,
            OneOf($"Write {SeedFormat.Version}.", int.Parse(SeedFormat.Version, CultureInfo.InvariantCulture), SeedFormat.Version)),
    ];

    /// <summary>A map with these keys and no others.</summary>
    private JsonObject Map(KeyTable table)
    {
        var map = new JsonObject { ["type"] = "object" };
        var required = table.Keys.Where(k => k.IsRequired && !MayBeShared(table)).ToList();
        if (required.Count > 0)
            map["required"] = Types([.. required.Select(k => k.Name)]);

        map["properties"] = new JsonObject(
            table.Keys.Select(k => KeyValuePair.Create(k.Name, (JsonNode?)Property(k, required.Contains(k)))));
        map["additionalProperties"] = false;
        return map;
    }

    /// <summary>An entry with a name is not a shared one, so its required keys must be present.</summary>
    private JsonObject EntryMap(KeyTable table)
    {
        var map = Map(table);
        if (RequiredFields(table) is { } fields)
            (map["if"], map["then"]) = (Having(table.Shorthand!), fields);

        return map;
    }

    private static JsonObject Having(params string[] keys) => new()
    {
        ["required"] = Types(keys),
        ["properties"] = new JsonObject(keys.Select(key =>
            KeyValuePair.Create(key, (JsonNode?)new JsonObject { ["not"] = Reference("blank") }))),
    };

    /// <summary>The required fields of a project; null if there are none.</summary>
    private static JsonObject? RequiredFields(KeyTable table)
    {
        var required = table.Keys.Where(key => key.Declaration?.IsRequired == true).Select(key => key.Name).ToArray();
        return required.Length == 0 ? null : Having(required);
    }

    /// <summary>A shared entry may have values that the article omits.</summary>
    private static bool MayBeShared(KeyTable keys) =>
        keys.Noun == SeedFormat.Person.Noun || keys.Noun == SeedFormat.Organization.Noun || keys.Noun == SeedFormat.Place.Noun;

    private JsonObject Property(SchemaKey key, bool isRequired)
    {
        var property = new JsonObject { ["description"] = key.Meaning };
        foreach (var (keyword, value) in Value(key))
            property[keyword] = value!.DeepClone();

        if (isRequired)
            property["not"] = Reference("nothing");
        else if (key.IsRequired)
            property["not"] = NoLanguage();

        return property;
    }

    /// <summary>A map from languages to empty values: unlike an absent value, it hides the value of a shared entry.</summary>
    private static JsonObject NoLanguage() => new()
    {
        ["type"] = "object",
        ["minProperties"] = 1,
        ["additionalProperties"] = Reference("nothing"),
    };

    private JsonObject Value(SchemaKey key) => key.Kind switch
    {
        ValueKind.Section => Section(key.Sections),
        ValueKind.Term when key.IsList => ListOf(Terms(key), key.MayRepeat),
        ValueKind.Term => Terms(key),
        ValueKind.Unread => new JsonObject(),
        ValueKind.Integer or ValueKind.Number or ValueKind.ImagePath or ValueKind.ArticleId =>
            key.IsList ? ListOf(OwnScalar(key.Declaration!), key.MayRepeat) : OwnScalar(key.Declaration!),
        ValueKind.Localized when key.IsList => ListOf("localizedItem", key.MayRepeat),
        _ => key.IsList ? ListOf(NameOf(key.Kind), key.MayRepeat) : Reference(NameOf(key.Kind)),
    };

    private static JsonObject Terms(SchemaKey key) =>
        OneOf($"Write {Wording.TermsOf(key)}.", [.. key.Vocabulary.Select(t => (JsonNode)t)]);

    /// <summary>A value of a field, which may have its own range.</summary>
    private static JsonObject OwnScalar(FieldDeclaration field)
    {
        var message = $"Write {FieldValue.Wanted(field)}.";
        var value = field.Kind switch
        {
            ValueKind.Integer => Scalar("^-?[0-9]+$", message, "integer"),
            ValueKind.Number => Scalar("^-?[0-9]*(?:\\.[0-9]+)?$", message, "number"),
            ValueKind.ArticleId => Longest(Scalar(SchemaPatterns.Id, message, "number", "boolean")),
            _ => Scalar("^(?![/\\\\]).+$", message, "number", "boolean"),
        };
        if (field.Minimum is { } least)
            value["minimum"] = least;
        if (field.Maximum is { } most)
            value["maximum"] = most;
        return value;
    }

    private JsonObject Section(Sections section)
    {
        var map = SectionMap(section);
        if ((section & Sections.Named) == 0)
            return map;

        // Ids of shared entries.
        map.Remove("maxItems");
        (map["items"], map["uniqueItems"]) = (Reference(NameOf(ValueKind.Reference)), true);
        map["pattern"] = SchemaPatterns.OrNothing(SchemaPatterns.Id);
        return WithMessage(map, IdMessage);
    }

    private JsonObject SectionMap(Sections section) => new()
    {
        ["type"] = Types("object", "array", "string", "null"),
        ["propertyNames"] = Longest(WithMessage(new JsonObject { ["pattern"] = SchemaPatterns.Id }, IdMessage)),
        ["patternProperties"] = new JsonObject
        {
            [$"^({string.Join('|', keys.KeysOf(section).Keys.Select(k => k.Name))})$"] = Reference(NameOf(section)),
        },
        ["additionalProperties"] = Entry(section),
        ["maxItems"] = 0,
        ["pattern"] = SchemaPatterns.Nothing,
    };

    /// <summary>An entry, or its short form: its name, its name per language, or its words.</summary>
    private JsonObject Entry(Sections section)
    {
        var table = keys.KeysOf(section);
        var entry = RequiredFields(table) is not null ? MapOr(Reference(NameOf(section)), Reference("blank"))
            : table.Find(table.Shorthand!)!.Kind == ValueKind.Localized ? TextOr(LanguageMapOr(section))
            : TextOr(Reference(NameOf(section)));
        if (!MayBeShared(table))
            entry["not"] = Reference("nothing");
        return entry;
    }

    /// <summary>A text or a map. It is written without anyOf, so that an editor's message is about the form that is used.</summary>
    private static JsonObject TextOr(JsonObject map) => MapOr(map, Reference("text"));

    private static JsonObject MapOr(JsonObject map, JsonObject other) => new()
    {
        ["if"] = new JsonObject { ["type"] = "object" },
        ["then"] = map,
        ["else"] = other,
    };

    /// <summary>If all keys are language tags, they are names; otherwise an editor's message is about the keys of the entry.</summary>
    private static JsonObject LanguageMapOr(Sections section) => new()
    {
        ["if"] = new JsonObject { ["propertyNames"] = new JsonObject { ["pattern"] = SchemaPatterns.ShortLanguageTag } },
        ["then"] = Reference("languageMapInPlaceOfEntry"),
        ["else"] = Reference(NameOf(section)),
    };

    private static JsonObject LanguageMap(string pattern, JsonObject text) => new()
    {
        ["type"] = "object",
        ["propertyNames"] = WithMessage(new JsonObject { ["pattern"] = pattern }, TagMessage),
        ["additionalProperties"] = text,
    };

    private static JsonObject Scalar(string pattern, string message, params string[] alsoReadAs) => WithMessage(
        new JsonObject
        {
            ["type"] = Types(["string", .. alsoReadAs, "null"]),
            ["pattern"] = SchemaPatterns.OrNothing(pattern),
        },
        message);

    private static JsonObject WithMessage(JsonObject schema, string message)
    {
        (schema["patternErrorMessage"], schema["errorMessage"]) = (message, message);
        return schema;
    }

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

    /// <summary>Values that an editor can offer, or the same with white space around them, or empty.</summary>
    private static JsonObject OneOf(string message, params JsonNode[] values)
    {
        var words = values.Where(v => v.GetValueKind() == JsonValueKind.String).Select(v => v.GetValue<string>());
        var pattern = $"^(?:{string.Join('|', words.Select(Escaped))})$";
        return AnyOf(new JsonObject { ["enum"] = new JsonArray(values), ["errorMessage"] = message }, Scalar(pattern, message));
    }

    /// <summary>A word of a project's vocabulary may have characters with a meaning in a pattern.</summary>
    private static string Escaped(string word) =>
        string.Concat(word.Select(c => @"^$\.*+?()[]{}|/".Contains(c, StringComparison.Ordinal) ? "\\" + c : c.ToString()));

    private static JsonObject ListOf(string definition, bool mayRepeat) => ListOf(Reference(definition), mayRepeat);

    private static JsonObject ListOf(JsonObject item, bool mayRepeat)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = item.DeepClone() };
        if (!mayRepeat)
            list["uniqueItems"] = true;

        return AnyOf(item, list);
    }

    private static JsonObject AnyOf(params JsonNode[] schemas) => new() { ["anyOf"] = new JsonArray(schemas) };

    private static JsonObject Reference(string definition) => new() { ["$ref"] = "#/$defs/" + definition };

    private static JsonArray Types(params string[] names) => [.. names.Select(n => (JsonNode)n)];

    private static string NameOf(ValueKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    private static string NameOf(Sections section) => SeedFormat.KeysOf(section).Noun.Split(' ')[1];
}
