namespace ArticleGenerator.Core;

/// <summary>Finds the paragraphs of a text, as (start, length) in UTF-16 units, without the line ends around them.</summary>
internal static class Paragraphs
{
    /// <summary>
    /// The paragraphs of the text with this path. In Markdown, blank lines separate them, except in a fenced code block; elsewhere, every
    /// line that is not blank is one.
    /// </summary>
    public static IReadOnlyList<(int Start, int Length)> Find(string text, string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? Blocks(text) : [.. Lines(text).Where(line => !IsBlank(text, line))];

    private static List<(int Start, int Length)> Blocks(string text)
    {
        var blocks = new List<(int Start, int Length)>();
        var (code, wasBlank) = (new FencedCode(), true);
        foreach (var line in Lines(text))
        {
            var blank = IsBlank(text, line);
            var goesOn = code.Continues(new LineCursor(text, line.Start, line.Start + line.Length)) || !wasBlank;
            if (!blank && goesOn)
                blocks[blocks.Count - 1] = Join(blocks[blocks.Count - 1], line);
            else if (!blank)
                blocks.Add(line);
            wasBlank = blank;
        }

        return blocks;
    }

    private static (int Start, int Length) Join((int Start, int Length) first, (int Start, int Length) last) =>
        (first.Start, last.Start + last.Length - first.Start);

    // A line ends at LF, CR or CR LF, and nowhere else.
    private static IEnumerable<(int Start, int Length)> Lines(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\r'))
                continue;
            yield return (start, i - start);
            if (i + 1 < text.Length && text[i] == '\r' && text[i + 1] == '\n')
                i++;
            start = i + 1;
        }
    }

    private static bool IsBlank(string text, (int Start, int Length) line)
    {
        for (var i = line.Start; i < line.Start + line.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                return false;
        }

        return true;
    }
}
