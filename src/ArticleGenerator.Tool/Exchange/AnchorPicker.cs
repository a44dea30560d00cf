using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Exchange;

/// <summary>
/// Writes a position of a text as an anchor that matches only there: its words, with the number of the match if they repeat.
/// </summary>
internal sealed class AnchorPicker(ArticleText text)
{
    // Many anchors have the same words: he said.
    private readonly Dictionary<string, List<SourceSpan>> matches = new(StringComparer.Ordinal);

    public ArticleText Text => text;

    /// <summary>A range without white space at its ends, which an anchor cannot have.</summary>
    public SourceSpan Trim(SourceSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && ArticleWords.IsNothing(text.Text[start]))
            start++;
        while (end > start && ArticleWords.IsNothing(text.Text[end - 1]))
            end--;
        return SourceSpan.FromBounds(start, end);
    }

    /// <summary>The anchor of a piece of a quotation or an event, or of a mention; null if none matches only this position.</summary>
    public AnchorSelector? Pick(SourceSpan span)
    {
        var words = WordsOf(span);
        return words.Length == 0 ? null
            : Matches(words) is [var only] && only == span ? new(words)
            : WithOccurrence(words, span);
    }

    /// <summary>The same, but always with its number: without braces, words under <c>mentions</c> count everywhere.</summary>
    public AnchorSelector? PickAlone(SourceSpan span) =>
        Pick(span) is { } anchor ? anchor with { Occurrence = anchor.Occurrence ?? 1 } : null;

    /// <summary>
    /// The anchor of a <c>source</c>, <c>cue</c> or <c>dateText</c>, which may repeat if it occurs once in the range that is searched
    /// first.
    /// </summary>
    /// <param name="source">The range that is searched first for a cue.</param>
    /// <param name="pieces">The pieces of the entry's text; their paragraphs are searched last.</param>
    public AnchorSelector? PickNear(SourceSpan span, SourceSpan? source, IReadOnlyList<SourceSpan> pieces)
    {
        var words = WordsOf(span);
        if (words.Length == 0)
            return null;
        if (!WordEdge.Cuts(text.Text, span.Start) && !WordEdge.Cuts(text.Text, span.End) && Find(new(words), source, pieces) == span)
            return new(words);

        return WithOccurrence(words, span);
    }

    /// <summary>The result of <see cref="Seeds.Rules.TextAnchors"/>.</summary>
    private SourceSpan? Find(AnchorSelector anchor, SourceSpan? source, IReadOnlyList<SourceSpan> pieces)
    {
        if (source is { } within && text.Find(anchor, [within]) is { Count: 1 } inSource)
            return inSource.Only;

        var all = text.Find(anchor);
        return all.Count > 1 && text.Find(anchor, text.ParagraphsOf(pieces)) is { Count: 1 } nearby ? nearby.Only : all.Only;
    }

    private AnchorSelector? WithOccurrence(string words, SourceSpan span) =>
        Matches(words).IndexOf(span) is >= 0 and var index ? new(words, Occurrence: index + 1) : null;

    /// <summary>All positions of words, as <see cref="AnchorSelector.Occurrence"/> counts them.</summary>
    private List<SourceSpan> Matches(string words)
    {
        if (matches.TryGetValue(words, out var known))
            return known;

        var (folded, exact, starts) = (text.Folded, FoldedText.Trimmed(words), new List<int>());
        OrdinalSearch.AddAll(folded.Value, exact, new(0, folded.Value.Length), starts);
        return matches[words] = starts.FindAll(start => folded.IsWhole(start, exact.Length))
            .ConvertAll(start => folded.SourceRange(start, exact.Length));
    }

    private string WordsOf(SourceSpan span) => ArticleWords.OnOneLine(span.In(text.Text));
}
