using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>The nodes that rules refused, each with its problem.</summary>
internal sealed class Refusals
{
    private readonly Dictionary<YamlNode, Problem?> refused = [];
    private readonly Dictionary<YamlNode, Problem?> cut = [];

    public bool IsSound(YamlNode node) => node is not YamlBad && (refused.Count == 0 || !refused.ContainsKey(node));

    public bool IsCut(AnnotationEntry entry) => cut.Count > 0 && cut.ContainsKey(entry.Node);

    /// <summary>Why a node was refused, or cut as an entry; null if it wasn't, or if only another node has the reason.</summary>
    public Problem? CauseOf(YamlNode node) =>
        refused.TryGetValue(node, out var cause) && cause is not null ? cause
        : cut.TryGetValue(node, out cause) ? cause
        : null;

    /// <summary>The first cause counts: a refused node is hidden from everything later.</summary>
    public void Add(Finding finding)
    {
        foreach (var node in finding.Refused)
            Add(refused, node, finding.Problem);

        foreach (var entry in finding.Cut)
            Add(cut, entry.Node, finding.Problem);
    }

    private static void Add(Dictionary<YamlNode, Problem?> causes, YamlNode node, Problem? problem)
    {
        if (!causes.TryGetValue(node, out var cause) || cause is null)
            causes[node] = problem;
    }
}
