using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using ArticleGenerator.Seeds;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Exchange;

/// <summary>Fields of an article or an entry as JSON: strings, maps from language to string, and lists of them.</summary>
internal static class FieldJson
{
    /// <summary>For a script element of a page: nothing may end it.</summary>
    private static readonly JsonSerializerOptions ForPages = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
    };

    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions Indented = new() { Encoder = OneLine.Encoder, WriteIndented = true };

    /// <summary>What goes with what, where something between was left out: the lists alone then say less.</summary>
    public const string Role = "role";

    public static string Write(JsonNode json, bool isForPages) => json.ToJsonString(isForPages ? ForPages : Indented);

    public static string WriteOnOneLine(JsonNode json) => json.ToJsonString(OneLine);

    /// <summary>
    /// The fields of an article as its seed has them: authors that are people as ids, and nothing that comes from other articles.
    /// </summary>
    public static IEnumerable<FieldSpec> AsInSeed(FieldList fields)
    {
        var people = fields.Words("authors");
        return fields.Fields.Where(field => field.Key is not ("authors" or "translations"))
            .Select(field => field is TextField { Key: "author", Texts: var names } && people.Count == names.Count
                ? new TextField("author", names.Zip(people, (name, id) => id == "-" ? name : id).ToEquatableArray())
                : field);
    }

    /// <summary>Null for places in the text, which each format writes in its own way.</summary>
    /// <param name="field">What an article or an entry says.</param>
    /// <param name="language">That of the article: what is in it alone is a string, as a seed would have it.</param>
    public static JsonNode? Of(FieldSpec field, string language) => field switch
    {
        TextField texts => OneOrMany([.. texts.Texts.Select(text => (JsonNode)text)]),
        WordsField words => new JsonArray([.. words.Words.Select(word => (JsonNode)word)]),
        ImageField image => Of(image, language),
        LocalizedField localized => OneOrMany([.. localized.Texts.Select(text => Of(text, language))]),
        _ => null,
    };

    private static JsonObject Of(ImageField image, string language)
    {
        var json = new JsonObject { ["src"] = image.Source };
        if (!image.Alt.IsEmpty)
            json["alt"] = Of(image.Alt, language);
        if (!image.Caption.IsEmpty)
            json["caption"] = Of(image.Caption, language);
        if (image.Credit is { } credit)
            json["credit"] = credit;
        return json;
    }

    /// <summary>A range of a text with its words.</summary>
    public static JsonObject Of(SourceSpan span, string text) =>
        new() { ["start"] = span.Start, ["end"] = span.End, ["text"] = span.In(text) };

    private static JsonNode Of(LocalizedSpec text, string language) => text.Values is [var only] && only.Language == language
        ? only.Text
        : new JsonObject(text.Values.GroupBy(value => value.Language, StringComparer.Ordinal)
            .Select(language => KeyValuePair.Create<string, JsonNode?>(
                language.Key, OneOrMany([.. language.Select(value => (JsonNode)value.Text)]))));

    private static JsonNode OneOrMany(JsonNode[] values) => values is [var only] ? only : new JsonArray(values);
}
