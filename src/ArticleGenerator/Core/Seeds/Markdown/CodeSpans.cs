namespace ArticleGenerator.Core;

/// <summary>Code spans: the text between two runs of backticks of the same length (CommonMark 6.1).</summary>
internal sealed class CodeSpans
{
    private readonly string text;
    private readonly Dictionary<int, List<int>> runsByLength = [];

    public CodeSpans(string text)
    {
        this.text = text;
        for (var start = text.IndexOf('`'); start >= 0;)
        {
            var end = MarkdownText.RunEnd(text, start);
            if (!runsByLength.TryGetValue(end - start, out var runs))
                runsByLength.Add(end - start, runs = []);
            runs.Add(start);
            start = text.IndexOf('`', end);
        }
    }

    /// <summary>The end of the span that begins here, or of the run of backticks if nothing closes it.</summary>
    public int End(int start)
    {
        var end = MarkdownText.RunEnd(text, start);
        var closer = Closer(end - start, end);
        return closer < 0 ? end : closer + end - start;
    }

    /// <summary>
    /// Finds the content of the span that begins here; one space at each end is not part of it. False if nothing closes it.
    /// </summary>
    public bool Content(int start, out int from, out int to)
    {
        from = MarkdownText.RunEnd(text, start);
        to = Closer(from - start, from);
        if (to - from > 2 && text[from] is ' ' or '\n' && text[to - 1] is ' ' or '\n')
            (from, to) = (from + 1, to - 1);
        return to >= 0;
    }

    private int Closer(int length, int from)
    {
        if (!runsByLength.TryGetValue(length, out var runs))
            return -1;
        var index = runs.BinarySearch(from);
        index = index < 0 ? ~index : index;
        return index < runs.Count ? runs[index] : -1;
    }
}
