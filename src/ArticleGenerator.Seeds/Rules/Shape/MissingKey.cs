using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An entry or an anchor without what it cannot do without.</summary>
internal sealed class MissingKey : SeedRule
{
    public override Rule Rule { get; } = new("ART3002", "Missing key", "{0} has no '{1}'. {2}");

    public override void Check(SeedCheck check)
    {
        foreach (var entry in check.Entries.Where(e => check.IsSound(e.Node) && !check.IsCut(e)).ToArray())
        {
            foreach (var key in MissingIn(entry.Map))
            {
                Refuse(
                    check, entry.Node, entry.IdNode.Range, entry.Map[key.Name], SeedCheck.Capital(entry.Label), key, Need(entry.Section));
            }
        }

        foreach (var (entry, field, value) in check.Values(k => k.Kind == ValueKind.Anchor)
            .Where(v => v.Value.Anchor is not null).ToArray())
        {
            foreach (var key in MissingIn(value.Anchor!))
            {
                Refuse(
                    check,
                    value.Node,
                    value.Node.Range,
                    value.Anchor![key.Name],
                    $"'{field.Key.Name}' of {check.LabelOf(entry)}",
                    key,
                    "words copied from the article");
            }
        }
    }

    /// <summary>Reports the key where it is there with nothing behind it, else what lacks it.</summary>
    private void Refuse(SeedCheck check, YamlNode node, TextRange whole, SeedField? empty, string label, SeedKey key, string need)
    {
        var mend = empty?.KeyNode is null ? $"Add '{key.Name}: …' with {need}." : $"Behind the key stands nothing: write {need}.";
        check.Refuse(node, empty?.KeyNode?.Range ?? whole, Rule, label, key.Name, mend);
    }

    /// <summary>
    /// A key that is misspelt, called by another name, written twice or in a line that could not be read has been reported already.
    /// </summary>
    private static IEnumerable<SeedKey> MissingIn(SeedMap map) =>
        from key in map.Keys.Keys
        where key.IsRequired
            && (map[key.Name] is not { } field || !field.Values.Any(v => SaysSomething(key, v.Node)))
            && map.Repeated.All(r => r.Pair.Key.Value != key.Name)
            && !map.Unknown.Any(u => map.Keys.Meant(u.Key.Value) is not { } meant || meant == key)
            && map.Node is not YamlMapping { IsPartial: true }
        select key;

    /// <summary>A map from language to name may be there and hold no name: <c>{ hi: , en: }</c>.</summary>
    private static bool SaysSomething(SeedKey key, YamlNode node) =>
        key.Kind != ValueKind.Localized
        || node is not YamlMapping map
        || map.IsPartial
        || map.Pairs.Any(p => p.Value is not YamlScalar text || !text.SaysNothing());

    private static string Need(SeedSection section) => section switch
    {
        SeedSection.Quotes => "its words, copied from the article",
        SeedSection.Events => "a passage that reports it, copied from the article",
        _ => "the name",
    };
}
