using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>Lets the parser read a file that has mistakes: what cannot be read is cut out, the smallest part first.</summary>
internal sealed class YamlRepair
{
    // Each costs a parse of the whole file, and by then the proofreader has mended all it knows.
    private const int MostRepairs = 20;
    private const int MostProblems = 100;

    private readonly string text;
    private readonly TextRange yaml;
    private readonly YamlProofreader proof;
    private readonly UnprintableCharacters unprintable;
    private readonly YamlBlanks blanks;
    private readonly List<YamlFinding> findings;
    private readonly HashSet<(int Entry, bool IsWhole)> cuts = [];

    public YamlRepair(string text, TextRange yaml)
    {
        unprintable = new(text, yaml);
        var conflicts = new YamlConflicts(unprintable.Replaced, yaml);
        blanks = new(conflicts.Replaced, yaml);
        (this.text, this.yaml) = (blanks.Replaced, yaml);
        proof = new(this.text, yaml);
        findings = [.. conflicts.Findings, .. proof.Findings.All];

        // The parser knows more of YAML than the proofreader: what it reads without a word is right, unless it only seems so.
        var silent = findings.FindAll(finding => finding.IsSilent);
        if (silent.Count < findings.Count && Build(silent).FailedAt is null)
            findings = silent;
    }

    public YamlDocument Read()
    {
        var tree = Build(findings);
        for (var repairs = 0; tree.FailedAt is { } offset; repairs++)
        {
            if (repairs == MostRepairs || !CutOut(offset))
                return Document(tree with { Root = null });
            tree = Build(findings);
        }

        return Document(tree);
    }

    private YamlTree Build(IReadOnlyList<YamlFinding> findings)
    {
        var edits = findings.SelectMany(finding => finding.Edits)
            .Concat(proof.Findings.QuietEdits)
            .OrderBy(edit => edit.Start);
        var bad = new Dictionary<int, TextRange>();
        foreach (var range in findings.SelectMany(finding => finding.Bad))
            bad[range.Start] = range;
        return YamlTreeBuilder.Build(new(text, yaml, edits), bad, unprintable);
    }

    /// <summary>Cuts out the smallest part around the place that has not been cut yet; false when none is left.</summary>
    private bool CutOut(int offset)
    {
        var entry = LastEntryBefore(offset);
        var (isKnown, isWhole) = (false, false);
        while (entry >= 0 && !cuts.Add((entry, isWhole)))
            (entry, isWhole, isKnown) = (isWhole ? Parent(entry) : entry, !isWhole, true);

        var name = entry < 0 ? null : proof.Entries[entry].Name;
        var place = new TextRange(Math.Min(offset, Math.Max(yaml.Start, yaml.End - 1)), 1);
        var problem = new YamlProblem(YamlProblemKind.Syntax, place, YamlMessages.Unreadable(name));
        if (entry >= 0)
            Cut(entry, isWhole, isKnown ? null : problem);
        else if (!findings.Exists(finding => finding.Problem is not null))
            findings.Add(new(problem, false, [], []));
        return entry >= 0;
    }

    private void Cut(int index, bool isWhole, YamlProblem? problem)
    {
        var entry = proof.Entries[index];
        var lost = TextRange.FromBounds(isWhole ? entry.Start : entry.ValueStart, End(index));
        var replacement = !isWhole ? " x" : text[entry.Start] == '-' ? "- x" : "x:";
        findings.Insert(0, new(IsReported(lost) ? null : problem, false, [new(lost.Start, lost.Length, replacement)], [lost]));
    }

    private bool IsReported(TextRange lost) =>
        findings.Exists(finding => finding.Problem is { } problem && problem.Range.Start >= lost.Start && problem.Range.Start <= lost.End);

    private int LastEntryBefore(int offset)
    {
        var entry = proof.Entries.Count - 1;
        while (entry >= 0 && proof.Entries[entry].Start > offset)
            entry--;
        return entry;
    }

    private int Parent(int entry)
    {
        var depth = proof.Entries[entry].Depth;
        while (--entry >= 0 && proof.Entries[entry].Depth >= depth)
        {
        }

        return entry;
    }

    private int End(int entry)
    {
        var (end, depth) = (proof.Entries[entry].End, proof.Entries[entry].Depth);
        while (++entry < proof.Entries.Count && proof.Entries[entry].Depth > depth)
            end = Math.Max(end, proof.Entries[entry].End);
        return end;
    }

    private YamlDocument Document(YamlTree tree)
    {
        var problems = findings.Select(finding => finding.Problem).OfType<YamlProblem>()
            .Concat(tree.Problems)
            .Concat(unprintable.Problems)
            .Concat(blanks.Problems)
            .OrderBy(problem => problem.Range.Start)
            .ToList();
        if (tree.Root is not (null or YamlMapping or YamlBad or YamlScalar { IsEmpty: true }) && problems.Count == 0)
            problems.Add(new(YamlProblemKind.Syntax, FirstLine(tree.Root.Range), YamlMessages.NoMapping));
        return new(tree.Root as YamlMapping, problems.Take(MostProblems).ToList(), tree.Comments);
    }

    private TextRange FirstLine(TextRange range)
    {
        var end = text.IndexOfAny(['\r', '\n'], range.Start, range.Length);
        return end < 0 ? range : TextRange.FromBounds(range.Start, end);
    }
}
