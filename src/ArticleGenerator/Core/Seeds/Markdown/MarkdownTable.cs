namespace ArticleGenerator.Core;

/// <summary>Tables of GitHub Flavored Markdown.</summary>
internal static class MarkdownTable
{
    /// <summary>The index of the header row, which is followed by the delimiter row; -1 if the lines are not a table.</summary>
    public static int HeaderLine(string file, List<(int Start, int End)> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            var count = HasPipe(file, lines[i - 1]) ? DelimiterCount(file, lines[i]) : 0;
            if (count > 0 && Cells(file, lines[i - 1]).Count == count)
                return i - 1;
        }

        return -1;
    }

    /// <summary>The cells of a row, separated by unescaped pipes; a pipe at either end separates nothing.</summary>
    public static List<(int Start, int End)> Cells(string file, (int Start, int End) row)
    {
        var cells = new List<(int, int)>();
        var (start, end) = Trim(file, row);
        if (start < end && file[start] == '|')
            start++;
        for (var i = start; i < end; i++)
        {
            if (file[i] == '\\')
            {
                i++;
            }
            else if (file[i] == '|')
            {
                cells.Add(Trim(file, (start, i)));
                start = i + 1;
            }
        }

        if (start < end)
            cells.Add(Trim(file, (start, end)));
        return cells;
    }

    // The number of cells of a delimiter row such as `| --- | :-: |`, or 0.
    private static int DelimiterCount(string file, (int Start, int End) line)
    {
        if (!HasPipe(file, line))
            return 0;
        for (var i = line.Start; i < line.End; i++)
        {
            if (file[i] is not ('|' or '-' or ':' or ' ' or '\t'))
                return 0;
        }

        var cells = Cells(file, line);
        return cells.All(cell => IsDelimiter(file, cell)) ? cells.Count : 0;
    }

    private static bool HasPipe(string file, (int Start, int End) line) => file.IndexOf('|', line.Start, line.End - line.Start) >= 0;

    private static bool IsDelimiter(string file, (int Start, int End) cell)
    {
        var (start, end) = cell;
        if (start < end && file[start] == ':')
            start++;
        if (start < end && file[end - 1] == ':')
            end--;
        for (var i = start; i < end; i++)
        {
            if (file[i] != '-')
                return false;
        }

        return start < end;
    }

    private static (int Start, int End) Trim(string file, (int Start, int End) range)
    {
        var (start, end) = range;
        while (start < end && file[start] is ' ' or '\t')
            start++;
        while (start < end && file[end - 1] is ' ' or '\t')
            end--;
        return (start, end);
    }
}
