namespace ArticleGenerator.Html;

/// <summary>A paragraph, heading, list or other block of an article, as HTML.</summary>
public sealed class RenderedBlock
{
    internal RenderedBlock(ArticleSpan span, string html) => (Span, Html) = (span, html);

    /// <summary>
    /// The position of the block, in UTF-16 units of <see cref="Article.Text"/>; empty for the footnotes. A quote belongs to this block if
    /// the span contains the start of the quote's first span.
    /// </summary>
    public ArticleSpan Span { get; }

    /// <summary>The HTML, including the element of the block.</summary>
    public string Html { get; }

    /// <summary>Returns <see cref="Html"/>.</summary>
    public override string ToString() => Html;
}
