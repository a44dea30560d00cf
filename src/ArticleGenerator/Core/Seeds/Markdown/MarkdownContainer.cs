namespace ArticleGenerator.Core;

/// <summary>An open block quote or list item. A quote has the width 0; a list item, the columns that its lines are indented by.</summary>
internal sealed class MarkdownContainer(int width, bool startsBlank = false)
{
    public int Width => width;

    public bool IsListItem => width > 0;

    /// <summary>Whether nothing followed the marker of the list item so far: one more blank line ends it.</summary>
    public bool StartsBlank { get; set; } = startsBlank;

    /// <summary>Whether some block stands in it.</summary>
    public bool HasContent { get; set; }
}
