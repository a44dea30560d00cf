using System.Text;
using ArticleGenerator.SourceGenerators.Tests.Testing;
using Newtonsoft.Json;

namespace ArticleGenerator.SourceGenerators.Tests.Hostile;

/// <summary>Strings that have broken code generators, by their purpose.</summary>
internal static class NaughtyStrings
{
    private const string Folder = "tests/ArticleGenerator.SourceGenerators.Tests/Hostile/Cases/";

    /// <summary>What could break this format or C#.</summary>
    public static IReadOnlyDictionary<string, string> Own { get; } =
        new Dictionary<string, string>(Read<Dictionary<string, string>>("naughty-strings.json"))
        {
            ["10,000 letters"] = new('a', 10_000),
            ["10,000 quotation marks"] = new('"', 10_000),
            ["10,000 backslashes"] = new('\\', 10_000),
            ["10,000 marks"] = new('\u0301', 10_000),
            ["10,000 line separators"] = new('\u2028', 10_000),
            ["10,000 lone surrogates"] = new('\uD800', 10_000),
        };

    /// <summary>
    /// The Big List of Naughty Strings, whose license is in the same folder. Without <c>true</c>, which is a valid value of a key.
    /// </summary>
    public static IReadOnlyList<string> BigList { get; } = [.. Read<string[]>("big-list-of-naughty-strings.json").Where(s => s != "true")];

    /// <summary>A YAML scalar that can represent any string.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c is >= ' ' and < '\u007F' and not ('"' or '\\')
                ? quoted.Append(c)
                : quoted.Append("\\u").Append(((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>The string as it can be in a file: a surrogate without a partner has no bytes.</summary>
    public static string OnDisk(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    public static string PathOf(string name) => Repository.PathOf(Folder + name);

    // Not System.Text.Json, which refuses lone surrogates.
    public static T Read<T>(string name) => JsonConvert.DeserializeObject<T>(File.ReadAllText(PathOf(name)))!;
}
