using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A key that stands twice in one map. The first counts.</summary>
internal sealed class DuplicateKey : SeedRule
{
    public override Rule Rule { get; } = new("ART2002", "Key stands twice", "'{0}' stands twice in {1}, first in line {2}. {3}");

    public override void Check(SeedCheck check)
    {
        foreach (var (map, entry) in check.Maps)
        {
            Report(check, entry, map.Repeated);
            foreach (var anchor in map.Fields.SelectMany(f => f.Values).Select(v => v.Anchor).OfType<SeedMap>())
                Report(check, entry, anchor.Repeated);

            foreach (var languages in map.Fields.Where(f => f.Key.Kind == ValueKind.Localized)
                .SelectMany(f => f.Values)
                .Select(v => v.Node).OfType<YamlMapping>())
            {
                Report(check, entry, RepeatedIn(languages));
            }
        }
    }

    private void Report(SeedCheck check, SeedEntry? entry, IEnumerable<(YamlPair Pair, YamlScalar First)> repeated)
    {
        foreach (var (pair, first) in repeated.Where(r => check.IsSound(r.Pair.Key)))
        {
            check.RefuseFor(
                pair.Key,
                first.Range,
                Rule,
                Excerpt.Of(pair.Key.Value),
                check.LabelOf(entry),
                check.LineOf(first),
                Fix(check, pair, entry));
        }
    }

    private static string Fix(SeedCheck check, YamlPair pair, SeedEntry? entry) =>
        entry is null && check.Seed.LostSections.Any(s => s.Pair == pair)
            ? "Put the entries of both under one."
            : "Keep one of the two.";

    private static IEnumerable<(YamlPair Pair, YamlScalar First)> RepeatedIn(YamlMapping map) =>
        from same in map.Pairs.GroupBy(p => p.Key.Value, StringComparer.OrdinalIgnoreCase)
        from pair in same.Skip(1)
        select (pair, same.First().Key);
}
