using ArticleGenerator.Core;

namespace ArticleGenerator.Tool.Files;

/// <summary>The title in INDEX.md of an article without a headline.</summary>
internal static class Headline
{
    private const int Longest = 100;

    /// <summary>The first line of the text, if it can be a headline; otherwise the name of the file.</summary>
    public static string Of(string path, string text)
    {
        var first = text.AsSpan().TrimStart().TrimStart('#').Trim();
        var end = first.IndexOfAny('\r', '\n');
        var line = (end < 0 ? first : first[..end]).Trim().ToString();
        return line.Length is > 0 and <= Longest
            && line.IndexOfAny(['[', ']', '<', '`', '\\']) < 0 && !line.StartsWith("---", StringComparison.Ordinal)
            ? line
            : SeedPath.Stem(path);
    }
}
