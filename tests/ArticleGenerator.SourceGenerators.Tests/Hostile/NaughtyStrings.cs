using System.Text;
using ArticleGenerator.SourceGenerators.Tests.Testing;
using Newtonsoft.Json;

namespace ArticleGenerator.SourceGenerators.Tests.Hostile;

/// <summary>Strings that have broken programs that write code, by what they try.</summary>
internal static class NaughtyStrings
{
    private const string Folder = "tests/ArticleGenerator.SourceGenerators.Tests/Hostile/Cases/";

    /// <summary>What this format and C# could fall for.</summary>
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
    /// The Big List of Naughty Strings, whose license stands beside it. Its <c>true</c> is left out: it is what a key may say.
    /// </summary>
    public static IReadOnlyList<string> BigList { get; } = [.. Read<string[]>("big-list-of-naughty-strings.json").Where(s => s != "true")];

    /// <summary>As a YAML scalar that any string can be written as.</summary>
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

    /// <summary>As it can stand in a file: a surrogate without a partner has no bytes.</summary>
    public static string OnDisk(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    public static string PathOf(string name) => Repository.PathOf(Folder + name);

    // Not System.Text.Json, which refuses lone surrogates.
    public static T Read<T>(string name) => JsonConvert.DeserializeObject<T>(File.ReadAllText(PathOf(name)))!;
}
