namespace ArticleGenerator.Seeds.Yaml;

/// <summary>Lines of one text that stand too far left, in the midst of its other lines: what was meant is plain. Reported once.</summary>
internal sealed class YamlTornText(YamlLines lines, YamlFindings findings)
{
    private List<TextEdit>? edits;

    /// <summary>Moves to the last line of the run that belongs to the text; false when none does.</summary>
    /// <param name="indent">How deep the lines of the text stand; -1 when that is not known.</param>
    public bool Fix(ref int index, int indent, string? name)
    {
        var (first, last) = (index, -1);
        var next = index;
        for (; IsTorn(next, indent); next = lines.NextContent(next + 1))
            last = next;

        var goesOn = next < lines.Count && lines[next].Spaces >= indent;
        if (last < 0 || (edits is null && !goesOn))
            return false;

        Report(first, indent, name);
        for (index = first; index <= last; index++)
            edits!.Add(new(lines[index].Start, lines[index].Content - lines[index].Start, new(' ', lines[index].IsBlank ? 0 : indent)));
        index = last;
        return true;
    }

    /// <summary>How deep the text goes on where its first lines are torn; -1 where it does not.</summary>
    public int IndentBelow(int index, int parentIndent)
    {
        while (IsTorn(index, parentIndent + 1))
            index = lines.NextContent(index + 1);
        var isText = index < lines.Count && lines[index].Spaces > parentIndent && !lines.IsItem(index) && !lines.IsKeyLine(index);
        return isText ? lines[index].Spaces : -1;
    }

    private bool IsTorn(int index, int indent) => index < lines.Count && lines[index].Spaces < indent && IsProse(index);

    private void Report(int index, int indent, string? name)
    {
        if (edits is not null)
            return;

        edits = [];
        var problem = new YamlProblem(YamlProblemKind.Syntax, lines.RangeOf(index), YamlMessages.LessIndented(name, indent));
        findings.Add(new(problem, IsSilent: true, edits, []));
    }

    private bool IsProse(int index)
    {
        var line = lines[index];
        return !lines.IsMarker(index) && !lines.IsItem(index) && lines.FindColon(line.Content, line.End) < 0 && !IsKeyWithoutColon(index);
    }

    private bool IsKeyWithoutColon(int index)
    {
        var (line, next) = (lines[index], lines.NextContent(index + 1));
        return lines.EndOfWord(line.Content, line.End) == line.End
            && next < lines.Count && lines[next].Indent > line.Indent && lines.IsKeyLine(next);
    }
}
