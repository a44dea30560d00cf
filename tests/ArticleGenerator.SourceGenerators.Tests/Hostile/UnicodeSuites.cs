using System.Globalization;
using System.IO.Compression;

namespace ArticleGenerator.SourceGenerators.Tests.Hostile;

/// <summary>Strings that Unicode collected to test programs with. Their license is in the same folder.</summary>
internal static class UnicodeSuites
{
    // A few dozen articles with one of these texts for every key cover a whole suite.
    private const int StringsOfText = 1_000;

    /// <summary>NormalizationTest: a text, and the same in the forms NFC, NFD, NFKC and NFKD.</summary>
    public static IReadOnlyList<string[]> Normalization { get; } = [.. Lines(Unpacked("NormalizationTest.txt.gz"), 5)];

    /// <summary>Confusables: a text, and the one that it looks like.</summary>
    public static IReadOnlyList<string[]> Confusables { get; } =
        [.. NaughtyStrings.Read<Dictionary<string, string>>("confusables.json").Select(pair => new[] { pair.Key, pair.Value })];

    /// <summary>BidiCharacterTest without its permutations of brackets: the rest has all lines with controls.</summary>
    public static IReadOnlyList<string[]> Bidirectional { get; } =
        [.. Lines(File.ReadAllText(NaughtyStrings.PathOf("BidiCharacterTest.txt")), 1)];

    /// <summary>All strings of a suite, in a few texts.</summary>
    public static IReadOnlyList<string> Joined(IEnumerable<string[]> suite) =>
        [.. suite.SelectMany(strings => strings)
            .Distinct(StringComparer.Ordinal)
            .Chunk(StringsOfText)
            .Select(strings => string.Join(' ', strings))];

    private static IEnumerable<string[]> Lines(string file, int fields) =>
        from line in file.Split('\n')
        where line.Length > 0 && char.IsAsciiHexDigit(line[0])
        select line.Split(';')[..fields].Select(field => string.Concat(field.Split(' ').Select(FromHex))).ToArray();

    private static string FromHex(string codePoint) =>
        char.ConvertFromUtf32(int.Parse(codePoint, NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    private static string Unpacked(string name)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(NaughtyStrings.PathOf(name)), CompressionMode.Decompress));
        return reader.ReadToEnd();
    }
}
