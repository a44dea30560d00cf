using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>Two ids of a section that give one C# name. The first keeps it.</summary>
internal sealed class SameIdentifier : SeedRule
{
    public override Rule Rule { get; } = new(
        "ART3008", "Two ids give one name",
        "'{0}' and '{1}' (line {2}) would both be called {3} in code. Choose another id for one of them.");

    public override void Check(SeedCheck check)
    {
        var first = new Dictionary<(SeedSection, string), SeedEntry>();
        foreach (var entry in check.Entries.ToArray())
        {
            var name = (entry.Section, Identifiers.Of(entry.Id));
            if (first.TryGetValue(name, out var before))
                check.RefuseFor(entry.IdNode, before.IdNode.Range, Rule, entry.Id, before.Id, check.LineOf(before.IdNode), name.Item2);
            else
                first.Add(name, entry);
        }
    }
}
