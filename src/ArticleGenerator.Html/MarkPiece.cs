namespace ArticleGenerator.Html;

/// <summary>
/// One element of a mark. A mark is split into several pieces where it crosses a paragraph, a link, emphasis or another mark.
/// </summary>
public sealed class MarkPiece
{
    internal MarkPiece(Mark mark, bool isFirst, bool isLast) =>
        (Kind, Entry, Span, IsFirst, IsLast) = (mark.Kind, mark.Entry, mark.Span, isFirst, isLast);

    /// <summary>The kind of the mark; never a combination.</summary>
    public MarkKinds Kind { get; }

    /// <summary>The entry that the words belong to; null for a <see cref="MarkKinds.Highlight"/>.</summary>
    public Entry? Entry { get; }

    /// <summary>The position of the whole mark, in UTF-16 units of <see cref="Article.Text"/>.</summary>
    public ArticleSpan Span { get; }

    /// <summary>Whether this is the first piece of the mark.</summary>
    public bool IsFirst { get; }

    /// <summary>Whether this is the last piece of the mark.</summary>
    public bool IsLast { get; }
}
