namespace ArticleGenerator.Html;

/// <summary>
/// One element of a mark. A mark has several where a paragraph, emphasis or another mark that it crosses cuts it.
/// </summary>
public sealed class MarkPiece
{
    internal MarkPiece(Mark mark, bool isFirst, bool isLast) =>
        (Kind, Entry, Span, IsFirst, IsLast) = (mark.Kind, mark.Entry, mark.Span, isFirst, isLast);

    /// <summary>What the mark is; one kind.</summary>
    public MarkKinds Kind { get; }

    /// <summary>The entry that the words belong to; null for a <see cref="MarkKinds.Highlight"/>.</summary>
    public Entry? Entry { get; }

    /// <summary>Where all words of the mark are, in UTF-16 units of <see cref="Article.Text"/>.</summary>
    public ArticleSpan Span { get; }

    /// <summary>Whether the mark starts here.</summary>
    public bool IsFirst { get; }

    /// <summary>Whether the mark ends here.</summary>
    public bool IsLast { get; }
}
