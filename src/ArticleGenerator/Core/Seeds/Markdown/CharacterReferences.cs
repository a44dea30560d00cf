using System.Globalization;

namespace ArticleGenerator.Core;

/// <summary>Character references of HTML: <c>&amp;amp;</c>, <c>&amp;Ccaron;</c>, <c>&amp;#x10D;</c>.</summary>
internal static class CharacterReferences
{
    private const string Resource = "character-references.txt";
    private const string Replacement = "\uFFFD";

    // Two thousand names, created on first use, because most texts have no references.
    private static readonly Lazy<Dictionary<string, string>> Named = new(Load);

    /// <summary>
    /// Returns the characters for a reference, given the text between ampersand and semicolon; null if it is not a reference.
    /// </summary>
    public static string? Find(string reference) => reference switch
    {
        "" => null,
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "nbsp" => "\u00A0",
        _ when reference[0] == '#' => Numeric(reference),
        _ => Named.Value.TryGetValue(reference, out var characters) ? characters : null,
    };

    /// <summary>Up to seven decimal or six hexadecimal digits (CommonMark 2.5).</summary>
    private static string? Numeric(string reference)
    {
        var isHex = reference.Length > 1 && reference[1] is 'x' or 'X';
        var digits = reference.Substring(isHex ? 2 : 1);
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return digits.Length > (isHex ? 6 : 7) || !int.TryParse(digits, style, CultureInfo.InvariantCulture, out var codePoint) ? null
            : codePoint is 0 or (>= 0xD800 and <= 0xDFFF) or > 0x10FFFF ? Replacement
            : char.ConvertFromUtf32(codePoint);
    }

    private static Dictionary<string, string> Load()
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        using var stream = typeof(CharacterReferences).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line[0] != '#' && line.IndexOf('=') is var equals)
                named.Add(line.Substring(0, equals), string.Concat(line.Substring(equals + 1).Split(' ').Select(Character)));
        }

        return named;
    }

    private static string Character(string hex) =>
        char.ConvertFromUtf32(int.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
}
