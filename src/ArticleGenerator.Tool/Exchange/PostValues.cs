using System.Globalization;
using System.Text.Json;
using ArticleGenerator.Core;
using Tomlyn;
using Tomlyn.Model;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace ArticleGenerator.Tool.Exchange;

/// <summary>The front matter of a post in YAML, TOML or JSON.</summary>
internal sealed class PostValues
{
    private readonly IDictionary<string, object?> values;

    private PostValues(IDictionary<string, object?> values, bool isYaml)
    {
        this.values = values;
        IsYaml = isYaml;
    }

    public bool IsYaml { get; }

    /// <summary>A text, a number, a date or a Boolean value, verbatim; null if there is none, or for a list or a map.</summary>
    public string? this[string key] => values.TryGetValue(key, out var value) && value is string or bool or long or double
        ? string.Create(CultureInfo.InvariantCulture, $"{value}")
        : null;

    /// <summary>Null if it cannot be read.</summary>
    public static PostValues? Read(string file)
    {
        var (start, length) = FrontMatter.Content(file);
        var content = file.Substring(start, length);
        try
        {
            return FrontMatter.Format(file) switch
            {
                null => new(new Dictionary<string, object?>(), isYaml: true),
                FrontMatterFormat.Yaml => OfYaml(content),
                FrontMatterFormat.Toml => new(MapOf(TomlSerializer.Deserialize<TomlTable>(content)!), isYaml: false),
                FrontMatterFormat.Json => OfJson(content),
                _ => null,
            };
        }
        catch (Exception e) when (e is YamlException or TomlException or JsonException)
        {
            return null;
        }
    }

    /// <summary>The values in YAML, in their order, with a line end.</summary>
    public string ToYaml() => values.Count == 0
        ? ""
        : new SerializerBuilder().WithQuotingNecessaryStrings(quoteYaml1_1Strings: true).WithNewLine("\n").Build().Serialize(values);

    private static PostValues? OfYaml(string content) => new DeserializerBuilder().Build().Deserialize<object?>(content) switch
    {
        null => new(new Dictionary<string, object?>(), isYaml: true),
        IDictionary<object, object?> map => new(
            map.GroupBy(pair => $"{pair.Key}", StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First().Value),
            isYaml: true),
        _ => null,
    };

    private static PostValues? OfJson(string content)
    {
        using var json = JsonDocument.Parse(content, new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        return ValueOf(json.RootElement) is Dictionary<string, object?> map ? new(map, isYaml: false) : null;
    }

    private static object? ValueOf(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().GroupBy(pair => pair.Name, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => ValueOf(same.Last().Value)),
        JsonValueKind.Array => json.EnumerateArray().Select(ValueOf).ToList(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.True or JsonValueKind.False => json.GetBoolean(),
        JsonValueKind.Number => json.TryGetInt64(out var number) ? number : json.GetDouble(),
        _ => null,
    };

    private static Dictionary<string, object?> MapOf(TomlTable table) => table.ToDictionary(pair => pair.Key, pair => ValueOf(pair.Value));

    private static object? ValueOf(object? toml) => toml switch
    {
        TomlTable table => MapOf(table),
        TomlTableArray tables => tables.Select(MapOf).ToList<object?>(),
        TomlArray list => list.Select(ValueOf).ToList(),
        TomlDateTime date => date.ToString(),
        _ => toml,
    };
}
