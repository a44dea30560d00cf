using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>Reports tabs where blanks should be, once for lines that follow each other.</summary>
internal sealed class YamlTabs(string text, YamlLines lines, YamlFindings findings)
{
    private readonly HashSet<int> done = [];
    private List<TextEdit> run = [];
    private int lastLine = -1;

    /// <summary>Lets the parser see <paramref name="indent"/> blanks where the line begins.</summary>
    public void Fix(int index, int indent)
    {
        var line = lines[index];
        if (!done.Add(index))
            return;

        if (lastLine < 0 || lines.NextContent(lastLine + 1) != index)
            Report(line);
        run.Add(new(line.Start, line.Content - line.Start, new(' ', indent)));
        lastLine = index;
    }

    private void Report(YamlLine line)
    {
        // Not where its blanks end: a line that was moved counts more of them than it has.
        var tab = text.IndexOf('\t', line.Start, line.Content - line.Start);
        var end = tab;
        while (end < line.Content && text[end] == '\t')
            end++;

        run = [];
        findings.Add(new(new(YamlProblemKind.Tab, TextRange.FromBounds(tab, end), YamlMessages.Tab), IsSilent: true, run, []));
    }
}
