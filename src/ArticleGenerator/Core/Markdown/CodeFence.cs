namespace ArticleGenerator.Core;

/// <summary>The line that opens a fenced code block (CommonMark 4.5): three or more of <c>`</c> or <c>~</c>.</summary>
internal readonly record struct CodeFence(char Mark, int Length)
{
    /// <summary>Returns the fence that a line opens, if it opens one.</summary>
    public static CodeFence? OpenedBy(LineCursor line)
    {
        var mark = line.At(line.Content);
        var length = mark is '`' or '~' && line.Indent <= 3 ? line.RunOf(mark) : 0;
        return length >= 3 && !(mark == '`' && HasBacktick(line, line.Content + length)) ? new(mark, length) : null;
    }

    public bool IsClosedBy(LineCursor line) => line.Indent <= 3 && line.RunOf(Mark) >= Length && line.IsBlankAfterRun();

    // Then it is a code span.
    private static bool HasBacktick(LineCursor line, int start)
    {
        while (start < line.End && line.At(start) != '`')
            start++;
        return start < line.End;
    }
}
