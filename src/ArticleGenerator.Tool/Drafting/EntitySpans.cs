using System.Text;
using System.Text.Json;

namespace ArticleGenerator.Tool.Drafting;

/// <summary>
/// The entities that another tagger has found, as JSON: a list of spans, or an object with one under <c>entities</c> or <c>ents</c>, as in
/// the output of spaCy and Stanza.
/// </summary>
internal static class EntitySpans
{
    /// <exception cref="UsageException">It is not such JSON, or a span has other words.</exception>
    public static IReadOnlyList<Known> Read(string json, string text, string path)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            var unit = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("unit", out var u) ? u.GetString() : "codepoint";
            var offsets = OffsetsOf(text, unit, path);
            return [.. List(root, path).EnumerateArray().Select(span => ToKnown(span, text, offsets, path)).OfType<Known>()];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new UsageException($"'{path}' is not the JSON that --entities takes: {e.Message}");
        }
    }

    private static JsonElement List(JsonElement root, string path) =>
        root.ValueKind == JsonValueKind.Array ? root
        : root.TryGetProperty("entities", out var entities) || root.TryGetProperty("ents", out entities) ? entities
        : throw new UsageException($"'{path}' has no list 'entities'.");

    /// <summary>The UTF-16 offset of each offset of a unit.</summary>
    private static Func<int, int> OffsetsOf(string text, string? unit, string path)
    {
        if (unit == "utf16")
            return offset => offset;
        if (unit is not ("codepoint" or "utf8"))
            throw new UsageException($"'{path}' has the unknown unit '{unit}'. Set \"unit\" to 'utf16', 'codepoint' or 'utf8'.");

        var starts = new Dictionary<int, int>();
        var (at, count) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            starts[count] = at;
            at += rune.Utf16SequenceLength;
            count += unit == "utf8" ? rune.Utf8SequenceLength : 1;
        }

        starts[count] = at;
        return offset => starts.TryGetValue(offset, out var start) ? start : -1;
    }

    private static Known? ToKnown(JsonElement span, string text, Func<int, int> offsets, string path)
    {
        var (from, to) = (Number(span, "start", "start_char"), Number(span, "end", "end_char"));
        var (start, end) = (offsets(from), offsets(to));
        if (start < 0 || end > text.Length || start >= end)
            throw new UsageException($"'{path}' has a span from {from} to {to}, which isn't valid in the text. Check \"unit\".");

        var words = string.Join(' ', text[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var claimed = Text(span, "text");
        if (claimed is not null && string.Join(' ', claimed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) != words)
            throw new UsageException($"'{path}' places '{claimed}' at {from} to {to}, but the text has '{words}' there.");

        var type = TypeOf(Text(span, "label") ?? Text(span, "type") ?? "");
        var id = Text(span, "id") is { Length: > 0 } given && Core.SeedId.IsValid(given) ? given : null;
        return type == EntityType.Unknown || words.Length == 0 ? null : new(id, type, Text(span, "name") ?? words, [words], path);
    }

    private static int Number(JsonElement span, string key, string orElse) =>
        span.TryGetProperty(key, out var number) ? number.GetInt32() : span.GetProperty(orElse).GetInt32();

    private static string? Text(JsonElement span, string key) =>
        span.TryGetProperty(key, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static EntityType TypeOf(string label) => label.ToUpperInvariant() switch
    {
        "PERSON" or "PER" or "PEOPLE" => EntityType.Person,
        "ORG" or "ORGANIZATION" or "ORGANIZATIONS" => EntityType.Organization,
        "GPE" or "LOC" or "FAC" or "LOCATION" or "PLACE" or "PLACES" => EntityType.Place,
        _ => EntityType.Unknown,
    };
}
