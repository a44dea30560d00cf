namespace ArticleGenerator.SourceGenerators.Parsing;

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
            if (!isCode && line.Length - content.Length < 4 && content.StartsWith("# ", StringComparison.Ordinal) && content.Trim('#', ' ', '\t') is { Length: > 0 } words)
            {
                return words;
            }
        }

        return null;
    }
}
