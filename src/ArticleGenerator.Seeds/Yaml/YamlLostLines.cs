using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>
/// Finds where the line with the id of an entry, or with the name of a section, is gone, so that what it held lies about.
/// </summary>
internal sealed class YamlLostLines(YamlLines lines, YamlOutline outline, YamlLevels levels, YamlFindings findings)
{
    // An entry has fewer keys.
    private const int MostKeys = 50;

    public bool IsIdLost(int index, int indent, YamlLevel top) =>
        RepeatsEntry(index) || (indent > top.Indent && LacksId(index, top));

    /// <summary>Keys of an entry stand right below a section, or below an entry that has its value.</summary>
    private bool LacksId(int index, YamlLevel top)
    {
        if (levels.Count > 2 || !YamlOutline.IsSection(levels[0].LastKey) || !outline.IsKeyOfEntry(index) || lines.EndsWithColon(index))
            return false;
        if (levels.Count == 2)
            return !top.IsList && !top.IsOpen;

        var next = lines.NextContent(lines.EndOfDeeper(index + 1, lines[index].Indent - 1));
        return top.IsOpen && lines[index].Indent > top.Indent + 2 && next < lines.Count && lines[next].Indent > top.Indent;
    }

    /// <summary>Two keys or more of an entry stand again behind the first: another entry begins here.</summary>
    private bool RepeatsEntry(int index)
    {
        if (levels.Count < 3 || levels[2].IsList || levels[2].Indent != lines[index].Indent || !YamlOutline.IsSection(levels[0].LastKey)
            || !levels[2].Has(lines.KeyOf(index)))
        {
            return false;
        }

        var next = index;
        for (var looked = 0; looked < MostKeys; looked++)
        {
            next = lines.NextContent(lines.EndOfDeeper(next + 1, levels[2].Indent));
            if (next == lines.Count || lines[next].Indent != levels[2].Indent)
                return false;
            if (levels[2].Has(lines.KeyOf(next)))
                return true;
        }

        return false;
    }

    /// <summary>An entry stands below a key of the article that has its value: the line of its section is gone.</summary>
    public bool IsSectionLost(int index, YamlLevel top)
    {
        var next = lines.NextContent(index + 1);
        return levels.Count == 1 && !top.IsOpen && !top.IsList && lines[index].Indent > top.Indent && top.LastKind != YamlValueKind.Bad
            && outline.MayBeId(index) && lines.EndsWithColon(index)
            && next < lines.Count && lines[next].Indent > lines[index].Indent && outline.IsKeyOfEntry(next);
    }

    /// <summary>Reads on as if the line were there, where only one section is missing.</summary>
    public bool AddSection(int index)
    {
        if (outline.MissingSections(levels[0].Indent) is not [var section])
            return false;

        var (line, top) = (lines[index], levels[0]);
        var problem = new YamlProblem(
            YamlProblemKind.Syntax, lines.RangeOf(index), YamlMessages.MissingSection(lines.KeyOf(index)!, section));
        findings.Fixed(problem, isSilent: true, new TextEdit(line.Start, 0, new string(' ', top.Indent) + section + ":\n"));
        top.Begin(section, line.Start);
        top.Finish(new(YamlValueKind.None, line.Start, index), line.Start);
        return true;
    }

    public bool RemoveEntries(int index, out int next)
    {
        next = Math.Max(index + 1, lines.EndOfDeeper(index + 1, levels[0].Indent));
        var lost = TextRange.FromBounds(lines[index].Start, lines.RangeOf(next - 1).End);
        return Remove(index, lost, levels[0].Indent, YamlMessages.MissingSection(lines.KeyOf(index)!, null));
    }

    public bool RemoveKeys(int index, out int next)
    {
        var isRepeated = levels.Count > 2;
        next = Math.Max(index + 1, lines.EndOfDeeper(index + 1, lines[index].Indent - 1));
        var lost = TextRange.FromBounds(lines[index].Start, lines.RangeOf(next - 1).End);
        var indent = levels.Count > 1 ? levels[1].Indent : lines[lines.NextContent(next)].Indent;
        var message = YamlMessages.MissingId(lines.KeyOf(index)!, levels.Count > 1 ? levels[1].LastKey : null, isRepeated);
        if (isRepeated)
            levels.CutTo(2);
        return Remove(index, lost, indent, message);
    }

    /// <summary>Leaves a line that cannot be read where the lost one should be, so that all know that something is missing there.</summary>
    private bool Remove(int index, TextRange lost, int indent, string message)
    {
        var problem = new YamlProblem(YamlProblemKind.Syntax, lines.RangeOf(index), message);
        findings.Add(new(problem, IsSilent: true, [new(lost.Start, lost.Length, new string(' ', indent) + "x:")], [lost]));
        return false;
    }
}
