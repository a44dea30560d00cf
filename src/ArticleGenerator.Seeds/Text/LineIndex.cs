namespace ArticleGenerator.Seeds.Text;

/// <summary>The lines of a file, as editors and the compiler count them.</summary>
internal sealed class LineIndex
{
    private readonly List<int> starts = [0];

    public LineIndex(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (text[i] is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' && !isPair)
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
