using System.Text;

namespace ArticleGenerator.Core;

/// <summary>
/// The inline content of a paragraph or table cell: its lines without the marks of the blocks around it, and their positions in the file.
/// </summary>
internal sealed class MarkdownRun
{
    private readonly List<(int Inner, int Outer)> lines = [];

    private MarkdownRun(string text, bool startsListItem) => (Text, StartsListItem) = (text, startsListItem);

    /// <summary>The lines joined by LF.</summary>
    public string Text { get; }

    /// <summary>Whether the run is the first thing in a list item.</summary>
    public bool StartsListItem { get; }

    public static MarkdownRun Create(string file, IEnumerable<(int Start, int End)> lines, bool startsListItem)
    {
        var text = new StringBuilder();
        var starts = new List<(int, int)>();
        foreach (var (start, end) in lines)
        {
            if (starts.Count > 0)
                text.Append('\n');
            starts.Add((text.Length, start));
            text.Append(file, start, end - start);
        }

        var run = new MarkdownRun(text.ToString(), startsListItem);
        run.lines.AddRange(starts);
        return run;
    }

    /// <summary>The offset in the file of an offset in <see cref="Text"/>, both in UTF-16 units.</summary>
    public int ToFile(int offset)
    {
        var (low, high) = (0, lines.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = lines[middle].Inner <= offset ? (middle, high) : (low, middle - 1);
        }

        return lines[low].Outer + offset - lines[low].Inner;
    }
}
