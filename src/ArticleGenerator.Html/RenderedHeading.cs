namespace ArticleGenerator.Html;

/// <summary>A heading of an article.</summary>
public sealed class RenderedHeading
{
    internal RenderedHeading(int level, string id, string text, ArticleSpan span) => (Level, Id, Text, Span) = (level, id, text, span);

    /// <summary>The level on the page, from 1 to 6, including <see cref="HtmlOptions.HeadingOffset"/>.</summary>
    public int Level { get; }

    /// <summary>The <c>id</c> attribute, without <c>#</c>.</summary>
    public string Id { get; }

    /// <summary>The words, as plain text. Not HTML-escaped.</summary>
    public string Text { get; }

    /// <summary>The position of the heading, in UTF-16 units of <see cref="Article.Text"/>.</summary>
    public ArticleSpan Span { get; }

    /// <summary>Returns <see cref="Text"/>.</summary>
    public override string ToString() => Text;
}
