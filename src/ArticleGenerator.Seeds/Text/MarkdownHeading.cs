namespace ArticleGenerator.Seeds.Text;

/// <summary>The heading of a Markdown text.</summary>
internal static class MarkdownHeading
{
    /// <summary>The words of the first line that begins with a single <c>#</c>, or null. Fenced code has no headings.</summary>
    public static string? FirstIn(string text)
    {
        var isCode = false;
        foreach (var line in text.Split('\n', '\r'))
        {
            var content = line.TrimStart(' ');
            isCode ^= content.StartsWith("```", StringComparison.Ordinal) || content.StartsWith("~~~", StringComparison.Ordinal);
            if (!isCode
                && line.Length - content.Length < 4
                && content.StartsWith("# ", StringComparison.Ordinal)
                && WithoutClosing(content.Substring(2).Trim()) is { Length: > 0 } words)
            {
                return words;
            }
        }

        return null;
    }

    /// <summary>A run of <c>#</c> at the end closes the heading where a blank stands before it: "# Why C#" ends in C#.</summary>
    private static string WithoutClosing(string heading)
    {
        var words = heading.TrimEnd('#');
        return words.Length == 0 || words[words.Length - 1] is ' ' or '\t' ? words.TrimEnd() : heading;
    }
}
