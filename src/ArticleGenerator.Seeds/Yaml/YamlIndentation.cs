using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>Reports lines with the wrong indentation. The right one may only show further down, so the report comes at the end.</summary>
internal sealed class YamlIndentation(YamlLines lines, YamlReport report)
{
    private readonly List<Action> later = [];
    private (int LastLine, List<TextEdit> Edits) tabs = (-2, []);
    private (int LastLine, List<TextEdit> Edits) odd = (-2, []);

    /// <summary>Reports the problems, once all lines are known.</summary>
    public void Report() => later.ForEach(say => say());

    /// <param name="name">The key that begins the line.</param>
    /// <param name="last">The frame of the line above, if this line is aligned with it or with one around it.</param>
    public void Place(YamlStep step, YamlFrame frame, string? name, YamlFrame? last, bool isSection)
    {
        var line = lines[step.Line];
        if (step.Fault is YamlFault.Tilted)
            Tilt(step, frame, name, last == frame && frame.State != YamlState.Open, isSection);
        else if (step.Fault is YamlFault.TiltedToo)
            Move(frame.Edits ??= [], line, frame);
        else if (!line.HasTab)
            frame.Settle(step.Column);
        Blanks(step.Line, () => frame.MeantIndent);
    }

    /// <summary>Moves the text of a key that is moved, if it would no longer be below it.</summary>
    public void MoveText(YamlStep step, YamlFrame frame, List<YamlStep> texts)
    {
        var edits = frame.Edits!;
        later.Add(() => edits.AddRange(texts.FindAll(part => lines[part.Line].Indent <= frame.MeantIndent).Select(part =>
            YamlMessages.Insert(lines[part.Line].Start, new(' ', Math.Max(0, frame.MeantIndent - step.Column))))));
    }

    /// <summary>A value below its key.</summary>
    public void Below(YamlStep step, YamlFrame frame)
    {
        if (step.Fault != YamlFault.Tilted)
            return;

        var line = lines[step.Line];
        later.Add(() => report.Add(YamlMessages.Misaligned(
            RangeOf(step), null, frame.MeantIndent + 2, Indent([], line, frame.MeantIndent + 2))));
    }

    /// <summary>A key after another one on its line.</summary>
    public void Joined(YamlKey key, YamlFrame frame) =>
        later.Add(() => report.Add(report.Messages.JoinedLines(key.Range, frame.MeantIndent)));

    /// <summary>Reports characters in the line's indentation that aren't spaces.</summary>
    public void Blanks(int index, Func<int> indent)
    {
        var line = lines[index];
        if (line.HasTab)
            Tabs(index, indent);
        if (line.OddBlank >= 0)
            OddBlanks(index);
        else if (odd.LastLine == index - 1 && line.Indent == 0)
            odd.LastLine = index;
    }

    private void Tabs(int index, Func<int> indent)
    {
        var line = lines[index];
        if (tabs.LastLine < 0 || lines.NextContent(tabs.LastLine + 1) != index)
        {
            var tab = lines.Text.IndexOf('\t', line.Start);
            var end = tab;
            while (lines.Text[end] == '\t' && end + 1 < line.End)
                end++;
            var edits = new List<TextEdit>();
            tabs.Edits = edits;
            later.Add(() => report.Add(YamlMessages.Tab(SourceSpan.FromBounds(tab, end), edits)));
        }

        var run = tabs.Edits;
        tabs.LastLine = index;
        later.Insert(0, () => Indent(run, line, indent()));
    }

    private void OddBlanks(int index)
    {
        var line = lines[index];
        if (odd.LastLine != index - 1)
        {
            var end = line.OddBlank;
            while (lines.Text[end] == lines.Text[line.OddBlank])
                end++;
            odd.Edits = [];
            report.Add(report.Messages.OddBlanks(SourceSpan.FromBounds(line.OddBlank, end), odd.Edits));
        }

        odd.LastLine = index;
        Indent(odd.Edits, line, line.Indent);
    }

    private void Tilt(YamlStep step, YamlFrame frame, string? name, bool isTop, bool isSection)
    {
        var (line, lastKey, isDeeper) = (lines[step.Line], frame.LastKey, step.Column > frame.MeantIndent && frame.Indent >= 0);
        var edits = frame.Edits = [];
        later.Add(() =>
        {
            var indent = frame.MeantIndent;
            var fix = Indent(edits, line, indent);
            report.Add(isTop && isDeeper ? YamlMessages.TooDeepHere(RangeOf(step), name, lastKey, indent, fix)
                : isSection && isDeeper ? YamlMessages.IndentedSection(RangeOf(step), name!, fix)
                : YamlMessages.Misaligned(RangeOf(step), name, indent, fix));
        });
    }

    private void Move(List<TextEdit> edits, YamlLine line, YamlFrame frame) => later.Add(() => Indent(edits, line, frame.MeantIndent));

    private SourceSpan RangeOf(YamlStep step) =>
        SourceSpan.FromBounds(step.Start, Math.Max(step.Start, lines.EndOfPlain(step.Start, lines[step.Line].End)));

    private static YamlFix Indent(List<TextEdit> edits, YamlLine line, int indent)
    {
        edits.Add(new(SourceSpan.FromBounds(line.Start, line.Content), new(' ', indent)));
        return new("Correct the indentation", true, edits);
    }
}
