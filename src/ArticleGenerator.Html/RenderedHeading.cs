namespace ArticleGenerator.Html;

/// <summary>A heading of an article.</summary>
public sealed class RenderedHeading
{
    internal RenderedHeading(int level, string id, string text, ArticleSpan span) => (Level, Id, Text, Span) = (level, id, text, span);

    /// <summary>Its level on the page, 1 to 6.</summary>
    public int Level { get; }

    /// <summary>Its <c>id</c> attribute.</summary>
    public string Id { get; }

    /// <summary>Its words, as plain text.</summary>
    public string Text { get; }

    /// <summary>Where it is, in UTF-16 units of <see cref="Article.Text"/>.</summary>
    public ArticleSpan Span { get; }

    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
