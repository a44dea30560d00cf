using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>All ids of a seed, refused or not, and what refers to them: for what is to be called otherwise.</summary>
internal sealed class SeedIds
{
    private readonly Lazy<HashSet<string>> taken;
    private readonly Lazy<ILookup<string, YamlScalar>> references;
    private readonly Lazy<bool> hasUnknown;

    public SeedIds(Seed seed)
    {
        taken = new(() => new(seed.Entries.Select(e => e.Id), StringComparer.Ordinal));
        references = new(() => ReferencesIn(seed).ToLookup(r => r.Value, StringComparer.Ordinal));
        hasUnknown = new(() => references.Value.Any(r => !IsTaken(r.Key)));
    }

    /// <summary>Whether something refers to an id that no entry has.</summary>
    public bool HasUnknown => hasUnknown.Value;

    public bool IsTaken(string id) => taken.Value.Contains(id);

    public IEnumerable<YamlScalar> ReferencesTo(string id) => references.Value[id];

    private static IEnumerable<YamlScalar> ReferencesIn(Seed seed) =>
        from map in seed.Entries.Select(e => e.Map).Prepend(seed.Article)
        from field in map.Fields
        where field.Key.Kind == ValueKind.Reference
        from value in field.Values
        let text = value.Node as YamlScalar
        where text is not null
        select text;
}
