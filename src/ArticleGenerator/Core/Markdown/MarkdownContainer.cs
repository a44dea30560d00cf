namespace ArticleGenerator.Core;

/// <summary>An open block quote or list item. A quote has the width 0; a list item, the columns that its lines are indented by.</summary>
internal sealed class MarkdownContainer(int width, bool startsBlank = false)
{
    public int Width => width;

    public bool IsListItem => width > 0;

    /// <summary>Whether nothing followed the marker of the list item so far: one more blank line ends it.</summary>
    public bool StartsBlank { get; set; } = startsBlank;

    /// <summary>Whether it contains a block.</summary>
    public bool HasContent { get; set; }

    /// <summary>The item of a list that a line begins, if it begins one.</summary>
    /// <param name="line">The line, after the marker then.</param>
    /// <param name="interrupts">Whether the item would end a paragraph, which not every item can.</param>
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
