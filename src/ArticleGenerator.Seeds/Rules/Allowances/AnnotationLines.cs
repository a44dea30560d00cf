using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>Finds the part of an annotation that a comment applies to.</summary>
internal sealed class AnnotationLines
{
    private readonly string file;
    private readonly LineIndex lines;
    private readonly Dictionary<int, SourceSpan> pairByLine = [];
    private (int From, int Start) latest;

    public AnnotationLines(string file, YamlDocument document)
    {
        this.file = file;
        lines = new LineIndex(file);
        Collect(document.Root);
    }

    /// <summary>
    /// From the first key of the line to the end of its value, which may be a word, an entry or a section; without a key, the line.
    /// </summary>
    public SourceSpan CoveredBy(SourceSpan comment)
    {
        var start = StartOfLine(comment.Start);
        if (IsBlank(start, comment.Start))
            start = NextStart(EndOfLine(comment.End));

        return pairByLine.TryGetValue(lines.LineOf(start), out var pair) ? pair : SourceSpan.FromBounds(start, EndOfLine(start));
    }

    /// <summary>Outer pairs come before inner ones, and own a line that both begin in.</summary>
    private void Collect(YamlNode? node)
    {
        foreach (var child in node is YamlSequence list ? list.Items : [])
            Collect(child);

        foreach (var pair in node is YamlMapping map ? map.Pairs : [])
        {
            var line = lines.LineOf(pair.Key.Range.Start);
            if (!pairByLine.ContainsKey(line))
                pairByLine.Add(line, SourceSpan.FromBounds(pair.Key.Range.Start, Math.Max(pair.Key.Range.End, pair.Value.Range.End)));

            Collect(pair.Value);
        }
    }

    /// <summary>
    /// The first line that isn't only a comment, after the line that ends here. Consecutive comments all apply to the same line.
    /// </summary>
    private int NextStart(int end)
    {
        if (end < latest.From || end >= latest.Start)
            latest = (end, FindNextStart(end));

        return latest.Start;
    }

    private int FindNextStart(int end)
    {
        while (end < file.Length)
        {
            var start = end + 1;
            end = EndOfLine(start);
            var content = SourceSpan.FromBounds(start, end).In(file).TrimStart();
            if (content.Length > 0 && content[0] != '#')
                return start;
        }

        return file.Length;
    }

    private int StartOfLine(int offset)
    {
        while (offset > 0 && file[offset - 1] is not ('\n' or '\r'))
            offset--;

        return offset;
    }

    private int EndOfLine(int offset)
    {
        while (offset < file.Length && file[offset] is not ('\n' or '\r'))
            offset++;

        return offset;
    }

    private bool IsBlank(int start, int end) => string.IsNullOrWhiteSpace(file.Substring(start, end - start));
}
