namespace ArticleGenerator.Core;

/// <summary>Walks one line by characters and by columns. A tab extends to the next multiple of four columns (CommonMark 2.2).</summary>
internal struct LineCursor(string text, int start, int end)
{
    private int column;
    private int leftOfTab;

    public int Position { get; private set; } = start;

    public readonly int End => end;

    /// <summary>The position of the next character that is not a space or tab.</summary>
    public readonly int Content
    {
        get
        {
            var i = Position;
            while (i < end && text[i] is ' ' or '\t')
                i++;
            return i;
        }
    }

    public readonly bool IsBlank => Content == end;

    /// <summary>The columns up to <see cref="Content"/>.</summary>
    public readonly int Indent
    {
        get
        {
            var (reached, i) = (column + leftOfTab, leftOfTab > 0 ? Position + 1 : Position);
            for (; i < end && text[i] is ' ' or '\t'; i++)
                reached += text[i] == '\t' ? 4 - (reached & 3) : 1;
            return reached - column;
        }
    }

    /// <summary>The character there, or NUL after the end of the line.</summary>
    public readonly char At(int position) => position < end ? text[position] : '\0';

    /// <summary>The number of marks at the start of <see cref="Content"/>.</summary>
    public readonly int RunOf(char mark)
    {
        var end = Content;
        while (At(end) == mark)
            end++;
        return end - Content;
    }

    /// <summary>Whether nothing follows the run at the start of <see cref="Content"/>.</summary>
    public readonly bool IsBlankAfterRun()
    {
        var i = Content + RunOf(At(Content));
        while (At(i) is ' ' or '\t')
            i++;
        return i == end;
    }

    /// <summary>Skips white space and the word after it.</summary>
    public void SkipContent(int length)
    {
        SkipColumns(Indent);
        Position += length;
        column += length;
    }

    /// <summary>Skips up to this many columns of white space.</summary>
    public void SkipColumns(int count)
    {
        for (; count > 0 && At(Position) is ' ' or '\t'; count--)
        {
            if (leftOfTab == 0)
                leftOfTab = text[Position] == '\t' ? 4 - (column & 3) : 1;
            column++;
            if (--leftOfTab == 0)
                Position++;
        }
    }
}
