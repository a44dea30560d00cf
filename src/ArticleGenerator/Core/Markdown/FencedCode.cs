namespace ArticleGenerator.Core;

/// <summary>Tracks the fenced code blocks of a Markdown text line by line, at its margin and in list items.</summary>
internal sealed class FencedCode
{
    private readonly List<MarkdownContainer> items = [];
    private CodeFence? fence;

    /// <summary>Whether the next line of the text is in a block that an earlier line opened, or closes it.</summary>
    public bool Continues(LineCursor line)
    {
        if (line.IsBlank)
            return fence is not null;
        LeaveItems(ref line);
        if (fence is { } open)
        {
            fence = open.IsClosedBy(line) ? null : open;
            return true;
        }

        while (line.Indent <= 3 && MarkdownContainer.ListItem(ref line, interrupts: false) is { } item)
            items.Add(item);
        fence = CodeFence.OpenedBy(line);
        return false;
    }

    // A block ends with its item.
    private void LeaveItems(ref LineCursor line)
    {
        var matched = 0;
        for (; matched < items.Count && line.Indent >= items[matched].Width; matched++)
            line.SkipColumns(items[matched].Width);
        if (matched == items.Count)
            return;
        items.RemoveRange(matched, items.Count - matched);
        fence = null;
    }
}
