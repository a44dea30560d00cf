using ArticleGenerator.SourceGenerators.Parsing;

namespace ArticleGenerator.SourceGenerators.Rules;

/// <summary>An id that two entries of an article have, whatever their sections. The first keeps it.</summary>
internal sealed class RepeatedId : SeedRule
{
    public override Rule Rule { get; } = new("ART3007", "Id stands twice", "The id '{0}' stands twice, first in line {1} ({2}). Give one of the two another id, or put them together.");

    public override void Check(SeedCheck check)
    {
        var first = new Dictionary<string, SeedEntry>(StringComparer.Ordinal);
        foreach (var entry in check.Entries.ToArray())
        {
            if (first.TryGetValue(entry.Id, out var before))
            {
                check.RefuseFor(entry.IdNode, before.IdNode.Range, Rule, entry.Id, check.LineOf(before.IdNode), before.Map.Keys.Noun);
            }
            else
            {
                first.Add(entry.Id, entry);
            }
        }
    }
}
