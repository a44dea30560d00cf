namespace ArticleGenerator.Html;

/// <summary>Renders articles as HTML.</summary>
public static class ArticleHtml
{
    /// <summary>
    /// The text as HTML, with its entries marked: <c>&lt;mark data-entry="quill" data-kind="person"&gt;Mara Quill&lt;/mark&gt;</c>.
    /// An <c>.md</c> is read as Markdown, with tables, footnotes, task lists and strikethrough; of any other text each paragraph is a
    /// <c>p</c>.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="options">What to do otherwise than by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="InvalidOperationException">As for <see cref="Article.Text"/>.</exception>
    public static string ToHtml(this Article article, HtmlOptions? options = null) => article.Render(options).Html;

    /// <summary>
    /// A passage as HTML for the inside of a paragraph, without the elements of blocks: a quote on a card, or what a search has found.
    /// Emphasis, links and marks that reach out of it are cut. No mark has an <c>id</c>.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="passage">The passage, in UTF-16 units of <see cref="Article.Text"/>.</param>
    /// <param name="options">What to do otherwise than by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The passage ends after the text.</exception>
    /// <exception cref="InvalidOperationException">As for <see cref="Article.Text"/>.</exception>
    public static string ToInlineHtml(this Article article, ArticleSpan passage, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(passage.End, article.Text.Length, nameof(passage));
        return new ArticleRenderer(article, options ?? HtmlOptions.Default).RenderPassage(passage);
    }

    /// <summary>The text as HTML, and with it headings, excerpt and reading time, for which it is read only once.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">What to do otherwise than by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="InvalidOperationException">As for <see cref="Article.Text"/>.</exception>
    public static RenderedArticle Render(this Article article, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ArticleRenderer(article, options ?? HtmlOptions.Default).Render();
    }
}
