namespace ArticleGenerator.Core;

/// <summary>
/// An open block quote or list item. A quote has the width 0; the width of a list item is the indentation of its lines, in columns.
/// </summary>
internal sealed class MarkdownContainer(int width, bool startsBlank = false)
{
    public int Width => width;

    public bool IsListItem => width > 0;

    /// <summary>Whether nothing has followed the marker of the list item yet, so that one more blank line ends it.</summary>
    public bool StartsBlank { get; set; } = startsBlank;

    /// <summary>Whether it contains a block.</summary>
    public bool HasContent { get; set; }

    /// <summary>Returns the list item that a line begins, if it begins one.</summary>
    /// <param name="line">The line; after the call, it is after the marker.</param>
    /// <param name="interrupts">Whether the item would interrupt a paragraph, which not every item can.</param>
    public static MarkdownContainer? ListItem(ref LineCursor line, bool interrupts)
    {
        var start = line.Content;
        var digits = start;
        while (line.At(digits) is >= '0' and <= '9' && digits - start < 9)
            digits++;
        var isMarker = digits == start ? line.At(start) is '-' or '+' or '*' : line.At(digits) is '.' or ')';
        if (!isMarker || line.At(digits + 1) is not (' ' or '\t' or '\0'))
            return null;

        var width = line.Indent + digits + 1 - start;
        var isOne = digits == start || (digits == start + 1 && line.At(start) == '1');
        line.SkipContent(digits + 1 - start);
        if (interrupts && (line.IsBlank || !isOne))
            return null;
        var padding = line.IsBlank || line.Indent > 4 ? 1 : line.Indent;
        var isBlank = line.IsBlank;
        line.SkipColumns(padding);
        return new MarkdownContainer(width + padding, isBlank);
    }
}
