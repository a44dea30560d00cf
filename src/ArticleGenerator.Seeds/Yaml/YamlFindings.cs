using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>A mistake, and what makes the rest of the file readable all the same.</summary>
/// <param name="Problem">Null when the mistake has been reported already and costs more than was thought.</param>
/// <param name="IsSilent">A YAML parser would have read on without a word.</param>
/// <param name="Edits">What the parser is to see instead.</param>
/// <param name="Bad">The stretches that are lost, each beginning where an edit begins.</param>
internal sealed record YamlFinding(
    YamlProblem? Problem, bool IsSilent, IReadOnlyList<TextEdit> Edits, IReadOnlyList<TextRange> Bad);

/// <summary>The mistakes found so far.</summary>
internal sealed class YamlFindings
{
    // What the parser sees in the place of something unreadable.
    private const string StandIn = "x";

    private readonly List<YamlFinding> all = [];

    public IReadOnlyList<YamlFinding> All => all;

    /// <summary>What the parser must see otherwise though nothing is wrong.</summary>
    public List<TextEdit> QuietEdits { get; } = [];

    public void Quietly(TextEdit edit) => QuietEdits.Add(edit);

    public void Add(YamlFinding finding) => all.Add(finding);

    /// <summary>A mistake that can be undone: nothing is lost.</summary>
    public void Fixed(YamlProblem problem, bool isSilent, params TextEdit[] edits) => all.Add(new(problem, isSilent, edits, []));

    /// <summary>A mistake that costs the value at <paramref name="lost"/>.</summary>
    public void Lost(YamlProblem problem, TextRange lost, bool isSilent = false, string before = "") =>
        all.Add(new(problem, isSilent, [new(lost.Start, lost.Length, before + StandIn)], [lost]));

    /// <summary>A mistake that costs a whole line and what hangs on it.</summary>
    /// <param name="also">A value above that cannot be trusted any more.</param>
    public void LostLine(YamlProblem problem, TextRange lost, bool isList, bool isSilent = false, TextRange? also = null)
    {
        var edit = new TextEdit(lost.Start, lost.Length, isList ? "- " + StandIn : StandIn + ":");
        all.Add(also is { } value
            ? new(problem, isSilent, [new(value.Start, value.Length, StandIn), edit], [value, lost])
            : new(problem, isSilent, [edit], [lost]));
    }
}
