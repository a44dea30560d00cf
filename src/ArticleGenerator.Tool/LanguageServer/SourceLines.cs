namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>The lines of a file around an offset.</summary>
internal static class SourceLines
{
    /// <summary>In UTF-16 units, from 0.</summary>
    public static int ColumnOf(string file, int offset) => offset - StartOf(file, offset);

    public static int StartOf(string file, int offset) => offset == 0 ? 0 : file.LastIndexOf('\n', offset - 1) + 1;

    /// <summary>The end of the last line of a range. A range that ends with a line break ends in the line before.</summary>
    public static int EndOf(string file, int end)
    {
        var last = Math.Min(end, file.Length);
        var lineEnd = file.IndexOfAny(['\r', '\n'], Math.Max(0, last - (last > 0 && file[last - 1] == '\n' ? 1 : 0)));
        return lineEnd < 0 ? file.Length : lineEnd;
    }
}
