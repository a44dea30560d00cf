using ArticleGenerator.Core;

namespace ArticleGenerator.Seeds.Text;

/// <summary>
/// A text in the form that is compared: canonically decomposed, each run of white space replaced with one space, quotation marks straight,
/// invisible characters removed. Every unit knows the units of the source that it comes from, so that matches keep the source's spelling.
/// </summary>
internal sealed class FoldedText
{
    // Null if each unit comes from the one at the same offset, as in most names and anchors.
    private readonly OffsetMap? map;
    private readonly int mostLineEnds;

    private FoldedText(string source, bool isMarkdown, string value, OffsetMap? map = null)
    {
        (Source, Value, this.map) = (source, value, map);
        mostLineEnds = isMarkdown ? 1 : 0;
    }

    public string Source { get; }

    public string Value { get; }

    /// <param name="isMarkdown">Whether a blank line ends a paragraph, rather than each line.</param>
    public static FoldedText Fold(string source, bool isMarkdown = false)
    {
        if (Folding.KeepsOffsets(source))
            return new(source, isMarkdown, Folding.UnitByUnit(source));

        var (value, map) = Folding.Run(source);
        return new(source, isMarkdown, value, map);
    }

    /// <summary>The folded form of an anchor or a name: no space at either end.</summary>
    public static string Trimmed(string source) =>
        (Folding.KeepsOffsets(source) ? Folding.UnitByUnit(source) : Folding.Run(source).Value).Trim(' ');

    /// <summary>The units of the source for a run of folded units.</summary>
    public SourceSpan SourceRange(int start, int length) => SourceSpan.FromBounds(StartOf(start), EndOf(start + length - 1));

    /// <summary>The folded units that come from a part of the source.</summary>
    public SourceSpan FoldedRange(SourceSpan source) => SourceSpan.FromBounds(FirstFrom(source.Start), FirstFrom(source.End));

    /// <summary>Whether the run neither begins nor ends inside what a reader sees as one character.</summary>
    public bool IsWhole(int start, int length)
    {
        var range = SourceRange(start, length);
        return (start == 0 || EndOf(start - 1) <= range.Start)
            && (start + length == Value.Length || StartOf(start + length) >= range.End)
            && Grapheme.IsBoundary(Source, range.Start)
            && Grapheme.IsBoundary(Source, range.End);
    }

    /// <summary>Whether the run is one or more whole words of one paragraph.</summary>
    public bool IsWholeWord(int start, int length) =>
        WordEdge.IsWhole(Value, start, length) && IsWhole(start, length) && IsInParagraph(SourceRange(start, length));

    /// <summary>Whether no paragraph ends inside a part of the source.</summary>
    public bool IsInParagraph(SourceSpan range)
    {
        var lineEnds = 0;
        for (var i = range.Start; i < range.End; i++)
        {
            var ends = Source[i] == '\n' || (Source[i] == '\r' && (i + 1 == range.End || Source[i + 1] != '\n'));
            lineEnds = ends ? lineEnds + 1 : char.IsWhiteSpace(Source[i]) ? lineEnds : 0;
            if (lineEnds > mostLineEnds)
                return false;
        }

        return true;
    }

    private int StartOf(int unit) => map?.StartOf(unit) ?? unit;

    private int EndOf(int unit) => map?.EndOf(unit) ?? unit + 1;

    private int FirstFrom(int sourceStart)
    {
        if (map is null)
            return Math.Min(sourceStart, Value.Length);

        var (low, high) = (0, Value.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = map.StartOf(middle) < sourceStart ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
