namespace ArticleGenerator.Html;

/// <summary>A paragraph, a heading, a list or another block of an article, as HTML.</summary>
public sealed class RenderedBlock
{
    internal RenderedBlock(ArticleSpan span, string html) => (Span, Html) = (span, html);

    /// <summary>
    /// Where it is, in UTF-16 units of <see cref="Article.Text"/>: a quote is in it if the span contains the start of the quote's first.
    /// Empty for the footnotes.
    /// </summary>
    public ArticleSpan Span { get; }

    /// <summary>Its HTML, with its element.</summary>
    public string Html { get; }

    /// <summary>The HTML.</summary>
    public override string ToString() => Html;
}
