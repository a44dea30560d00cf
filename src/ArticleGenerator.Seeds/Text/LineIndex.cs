namespace ArticleGenerator.Seeds.Text;

/// <summary>
/// The lines of a file, as editors, git and other tools count them: only LF, CR or CR LF ends a line. For C# and Roslyn's SourceText,
/// U+0085, U+2028 and U+2029 end one too.
/// </summary>
internal sealed class LineIndex
{
    private readonly List<int> starts = [0];

    public LineIndex(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (text[i] is '\n' or '\r' && !isPair)
                starts.Add(i + 1);
        }
    }

    /// <summary>The line from 1.</summary>
    public int LineOf(int offset) => Index(offset) + 1;

    /// <summary>The column from 1, in UTF-16 units.</summary>
    public int ColumnOf(int offset) => offset - starts[Index(offset)] + 1;

    private int Index(int offset)
    {
        var index = starts.BinarySearch(offset);
        return index < 0 ? ~index - 1 : index;
    }
}
