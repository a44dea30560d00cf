using ArticleGenerator.Seeds.Annotations;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An id that two entries of an article have, whatever their sections. The first of those keeps it that say something.</summary>
internal sealed class RepeatedId : SeedRule
{
    public override Rule Rule { get; } = new(
        "ART3007", "Id stands twice",
        "The id '{0}' stands twice, first in line {1} ({2}). Give one of the two another id, or put them together.");

    public override void Check(SeedCheck check)
    {
        var first = new Dictionary<string, SeedEntry>(StringComparer.Ordinal);
        foreach (var entry in check.Entries.ToArray())
        {
            if (!first.TryGetValue(entry.Id, out var before))
            {
                first.Add(entry.Id, entry);
                continue;
            }

            check.Report(
                entry.IdNode.Range,
                Rule,
                [entry.Id, check.LineOf(before.IdNode), before.Map.Keys.Noun],
                new SeedLocation(check.Source.AnnotationPath, before.IdNode.Range));
            var loser = before.SaysNothing ? before : entry;
            check.RefuseQuietly([loser.IdNode]);
            check.Cut(before);
            check.Cut(entry);
            first[entry.Id] = loser == before ? entry : before;
        }
    }
}
