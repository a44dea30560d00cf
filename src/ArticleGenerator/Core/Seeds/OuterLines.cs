namespace ArticleGenerator.Core;

/// <summary>
/// The lines of an annotation without indentation, which have the keys of the article. They are found without a YAML reader, because the
/// task that packs the texts has none.
/// </summary>
internal static class OuterLines
{
    private static readonly char[] FlowMarks = ['{', '}', ','];

    /// <summary>
    /// Each line with its position, without white space at either end; comments and lines of hyphens are omitted. If the whole annotation
    /// is indented, so are these lines. If it is in braces, each part between two commas counts as a line.
    /// </summary>
    public static IEnumerable<(int Start, string Text)> Read(string annotation)
    {
        int? indent = null;
        var isFlow = false;
        for (int line = 0, next; line < annotation.Length; line = next)
        {
            next = FrontMatter.NextLine(annotation, line);
            var start = FrontMatter.SkipBlanks(annotation, line);
            var text = annotation.Substring(start, Math.Max(0, next - start)).TrimEnd(' ', '\t', '\r', '\n');
            if (text is "" or "---" or "+++" or ['#', ..])
                continue;
            isFlow |= indent is null && text[0] == '{';
            indent ??= start - line;
            foreach (var part in isFlow ? Parts(start, text) : start - line <= indent ? [(start, text)] : [])
                yield return part;
        }
    }

    /// <summary>The key of a line, without quotation marks, and the text after its colon; null for a line without a key.</summary>
    public static (string Key, string Value)? Pair(string line)
    {
        var isQuoted = line is ['"' or '\'', ..];
        var end = isQuoted ? line.IndexOf(line[0], 1) : line.IndexOf(':');
        if (end < 0)
            return null;
        var key = isQuoted ? line.Substring(1, end - 1) : line.Substring(0, end).TrimEnd(' ', '\t');
        return line.Substring(isQuoted ? end + 1 : end).TrimStart(' ', '\t') is [':', .. var value] ? (key, value) : null;
    }

    private static IEnumerable<(int Start, string Text)> Parts(int start, string text)
    {
        foreach (var part in text.Split(FlowMarks))
        {
            var blanks = part.Length - part.TrimStart(' ', '\t').Length;
            yield return (start + blanks, part.Trim(' ', '\t'));
            start += part.Length + 1;
        }
    }
}
