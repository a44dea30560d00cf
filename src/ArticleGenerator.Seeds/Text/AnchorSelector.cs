namespace ArticleGenerator.Seeds.Text;

/// <summary>
/// Words copied from the text, as a seed writes them: the TextQuoteSelector of the W3C Web Annotation Data Model, with a number.
/// </summary>
/// <param name="Exact">The words.</param>
/// <param name="Prefix">The words directly before them.</param>
/// <param name="Suffix">The words directly after them.</param>
/// <param name="Occurrence">Which plain match of <paramref name="Exact"/> is meant, from 1.</param>
internal sealed record AnchorSelector(string Exact, string? Prefix = null, string? Suffix = null, int? Occurrence = null);

/// <summary>The matches of an anchor: none, one, or several, of which the first few are kept.</summary>
internal sealed record AnchorMatches(IReadOnlyList<SourceSpan> Ranges, int Count)
{
    public static AnchorMatches None { get; } = new([], 0);

    public SourceSpan? Only => Count == 1 ? Ranges[0] : null;
}
