using System.Globalization;
using System.Text.Json;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Exchange;

/// <summary>Reads exports of Label Studio and doccano: JSON, or one line of JSON per document.</summary>
internal static class JsonStandoff
{
    /// <summary>The documents of a file, each with its line or number.</summary>
    /// <exception cref="UsageException">The file is not JSON.</exception>
    public static IEnumerable<(JsonElement Document, int Line)> Documents(string path, string content)
    {
        var start = content.AsSpan().TrimStart();
        return start.StartsWith("[", StringComparison.Ordinal)
            ? [.. Parse(path, content, 1).EnumerateArray().Select(document => (document, 0))]
            : IsOneDocument(content, out var one) ? [(one, 0)]
            : Lines(path, content);
    }

    public static string? TextOf(JsonElement element, string name) => element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out var value)
        ? value.ValueKind switch { JsonValueKind.String => value.GetString(), JsonValueKind.Number => value.GetRawText(), _ => null }
        : null;

    public static IEnumerable<JsonElement> ListOf(JsonElement element, string name) => element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
        ? value.EnumerateArray()
        : [];

    public static int? NumberOf(JsonElement element, string name) => element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)
        ? number
        : null;

    public static string ShortOf(JsonElement element) => Excerpt.From(element.GetRawText());

    /// <summary>The name of a document in a file: its id, or else its number.</summary>
    public static string NameOf(string file, JsonElement document, int number) =>
        $"{file}-{TextOf(document, "id") ?? (number + 1).ToString(CultureInfo.InvariantCulture)}";

    private static List<(JsonElement, int)> Lines(string path, string content)
    {
        var documents = new List<(JsonElement, int)>();
        var lines = content.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!string.IsNullOrWhiteSpace(lines[i]))
                documents.Add((Parse(path, lines[i], i + 1), i + 1));
        }

        return documents;
    }

    private static bool IsOneDocument(string content, out JsonElement document)
    {
        try
        {
            using var json = JsonDocument.Parse(content);
            document = json.RootElement.Clone();
            return true;
        }
        catch (JsonException)
        {
            document = default;
            return false;
        }
    }

    private static JsonElement Parse(string path, string json, int line)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.Clone();
        }
        catch (JsonException e)
        {
            throw new UsageException(string.Create(
                CultureInfo.InvariantCulture, $"'{path}' isn't JSON: line {line + (e.LineNumber ?? 0)}: {e.Message.Split(" Path: ")[0]}"));
        }
    }
}
