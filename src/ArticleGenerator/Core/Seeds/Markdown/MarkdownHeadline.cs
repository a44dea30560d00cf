namespace ArticleGenerator.Core;

/// <summary>The headline of a Markdown text: its first top-level heading, as readers see it.</summary>
internal static class MarkdownHeadline
{
    /// <summary>Null if there is none, or none with words.</summary>
    public static string? Of(string text)
    {
        if (MarkdownBlocks.FirstHeading(text) is not { } heading)
            return null;

        // The destinations of links may be defined further down; only headings with brackets need them.
        var definitions = MarkdownBlocks.Parse(heading.Text.IndexOf('[') < 0 ? "" : text, 0).Definitions;
        var length = LengthWithoutAttributes(heading.Text);
        var words = PlainText.Render(
            MarkdownRun.Create(heading.Text, [(0, length)], startsListItem: false), definitions);
        return words.Length > 0 ? words : null;
    }

    /// <summary>
    /// Removes the attributes that many tools read at the end of a heading: <c>{#id}</c>, <c>{.class}</c>, <c>{: #id }</c>.
    /// </summary>
    private static int LengthWithoutAttributes(string heading)
    {
        var end = heading.TrimEnd(' ', '\t').Length;
        var start = end > 0 && heading[end - 1] == '}' ? heading.LastIndexOf('{', end - 1) : -1;
        return start >= 0
            && (start == 0 || heading[start - 1] != '\\')
            && heading.Substring(start + 1).TrimStart(' ') is ['#' or '.' or ':' or '/' or '-', ..]
            ? start
            : heading.Length;
    }
}
