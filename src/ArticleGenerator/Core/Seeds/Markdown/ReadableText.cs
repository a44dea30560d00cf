namespace ArticleGenerator.Core;

/// <summary>
/// The words of a Markdown text as its reader sees them, each with its position in the source: without markup, addresses, attributes and
/// comments, and with references and escapes resolved. A blank line separates two blocks.
/// </summary>
internal sealed class ReadableText
{
    public const string BlockEnd = "\n\n";

    private readonly OffsetMap map;

    public ReadableText(string source, string words, OffsetMap map) => (Source, Words, this.map) = (source, words, map);

    public string Source { get; }

    public string Words { get; }

    /// <summary>Reads Markdown without front matter. Takes linear time and never throws.</summary>
    public static ReadableText Read(string markdown)
    {
        var blocks = MarkdownBlocks.Parse(markdown, 0);
        var words = new ReadableTextBuilder(markdown);
        foreach (var leaf in blocks.Leaves)
        {
            var run = MarkdownRun.Create(markdown, leaf.Lines, startsListItem: false);
            if (leaf.Kind == LeafKind.Inline)
                MarkdownWords.AddTo(words, run, blocks.Definitions);
            else if (leaf.Kind == LeafKind.Html)
                HtmlWords.AddTo(words, run);
            else
                words.AddLine(run, 0, run.Text.TrimEnd('\n').Length);
            words.EndBlock();
        }

        return words.Build();
    }

    /// <summary>Returns the range of the source for a range of words.</summary>
    public (int Start, int Length) ToSource(int start, int length)
    {
        if (length == 0)
            return (start == Words.Length ? Source.Length : map.StartOf(start), 0);

        var from = map.StartOf(start);
        return (from, Math.Max(map.EndOf(start + length - 1) - from, 0));
    }

    /// <summary>Returns the range of words for a range of the source.</summary>
    public (int Start, int Length) ToWords(int start, int length)
    {
        var from = FirstFrom(start);
        return (from, FirstFrom(start + length) - from);
    }

    private int FirstFrom(int sourceStart)
    {
        var (low, high) = (0, Words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = map.StartOf(middle) < sourceStart ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
