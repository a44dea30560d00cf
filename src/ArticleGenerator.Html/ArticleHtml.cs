namespace ArticleGenerator.Html;

/// <summary>Renders articles as HTML.</summary>
public static class ArticleHtml
{
    /// <summary>
    /// Returns the text as HTML, with its entries marked:
    /// <c>&lt;mark data-entry="quill" data-kind="person"&gt;Mara Quill&lt;/mark&gt;</c>. An <c>.md</c> file is parsed as Markdown, with
    /// tables, footnotes, task lists and strikethrough. In any other text, each paragraph becomes a <c>p</c>.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="InvalidOperationException">As for <see cref="Article.Text"/>, or <see cref="HtmlOptions.MarkAttributes"/> returned
    /// an invalid attribute name.</exception>
    public static string ToHtml(this Article article, HtmlOptions? options = null) => article.Render(options).Html;

    /// <summary>
    /// Returns a passage as inline HTML, without block elements, such as a quote for a card or a search result. Emphasis, links and marks
    /// that extend beyond the passage are cut off at its edges. No mark has an <c>id</c>.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="passage">The passage, in UTF-16 units of <see cref="Article.Text"/>.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The passage ends after the text.</exception>
    /// <exception cref="InvalidOperationException">As for <see cref="ToHtml"/>.</exception>
    public static string ToInlineHtml(this Article article, ArticleSpan passage, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(passage.End, article.Text.Length, nameof(passage));
        return new ArticleRenderer(article, options ?? HtmlOptions.Default).RenderPassage(passage);
    }

    /// <summary>Returns the HTML together with the headings, excerpt and reading time, and parses the text only once.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="InvalidOperationException">As for <see cref="ToHtml"/>.</exception>
    public static RenderedArticle Render(this Article article, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ArticleRenderer(article, options ?? HtmlOptions.Default).Render();
    }
}
