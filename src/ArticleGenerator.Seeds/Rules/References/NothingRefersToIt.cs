using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An entry that is meant only by implication (<c>mentions: []</c>), yet nothing refers to it.</summary>
internal sealed class NothingRefersToIt : SeedRule
{
    public override Rule Rule { get; } = new(
        "ART4004", "Meant by implication, yet nothing refers to it",
        "{0} is never mentioned ('mentions: []') and no other entry refers to it. Refer to it, or take it out.");

    public override void Check(SeedCheck check)
    {
        if (check.Text.IsBlank || check.Seed.Document.Problems.Count > 0)
            return;

        var referred = new HashSet<string>(References(check.Seed), StringComparer.Ordinal);
        var doubtful = SectionsOfRefused(check);
        for (var i = 0; i < check.Anchors.Named.Count; i++)
        {
            var entry = check.Anchors.Named[i];
            if (check.IsSound(entry.Node)
                && NeverMentioned.IsByImplication(entry)
                && check.Anchors.Mentions.ByEntry[i].Count == 0
                && (entry.Section & doubtful) == 0
                && !referred.Contains(entry.Id))
            {
                check.Report(entry.IdNode.Range, Rule, [SeedCheck.Capital(entry.Label)]);
            }
        }
    }

    /// <summary>Where an entry may stand that a refused reference meant.</summary>
    private static SeedSection SectionsOfRefused(SeedCheck check) => check.Maps
        .SelectMany(m => m.Map.Fields)
        .Where(f => f.Key.Kind == ValueKind.Reference && f.Values.Any(v => !check.IsSound(v.Node)))
        .Aggregate(SeedSection.None, (sections, field) => sections | field.Key.Sections);

    /// <summary>What any entry names but itself, also one that was refused: its mistake may be elsewhere.</summary>
    private static IEnumerable<string> References(Seed seed) =>
        (from map in seed.Entries.Select(e => (e.Id, e.Map)).Prepend(("", seed.Article))
         from id in IdsIn(map.Item2)
         where id != map.Item1
         select id).Concat(seed.Entries.Where(OutdentedKeys.IsKey).SelectMany(e => TextsIn(e.Node)));

    /// <summary>A key that is misspelt or stands twice may be the one that names it.</summary>
    private static IEnumerable<string> IdsIn(SeedMap map) => map.Fields.Where(f => f.Key.Kind == ValueKind.Reference).Select(f => f.Node)
        .Concat(map.Unknown.Concat(map.Repeated.Select(r => r.Pair)).Select(p => p.Value))
        .SelectMany(TextsIn);

    private static IEnumerable<string> TextsIn(YamlNode node) => node switch
    {
        YamlScalar text => [text.Value],
        YamlSequence list => list.Items.SelectMany(TextsIn),
        YamlMapping map => map.Pairs.SelectMany(p => TextsIn(p.Value).Prepend(p.Key.Value)),
        _ => [],
    };
}
