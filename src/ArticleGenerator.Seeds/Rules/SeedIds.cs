using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>All ids of a seed, refused or not, and the references to them, for renaming.</summary>
internal sealed class SeedIds
{
    private readonly Lazy<HashSet<string>> taken;
    private readonly Lazy<ILookup<string, YamlScalar>> references;
    private readonly Lazy<HashSet<string>> unknown;

    public SeedIds(Annotation annotation, SharedEntries? shared = null)
    {
        shared ??= SharedEntries.None;
        taken = new(() => new(
            annotation.Entries.Select(e => e.Id).Concat(shared.Taken.Select(e => e.Id)).Concat(shared.Known.Select(e => e.Id)),
            CanonicalForm.Comparer));
        references = new(() => ReferencesIn(annotation).ToLookup(r => r.Value, CanonicalForm.Comparer));
        unknown = new(() => new(references.Value.Select(r => r.Key).Where(id => !IsTaken(id)), CanonicalForm.Comparer));
    }

    public bool IsTaken(string id) => taken.Value.Contains(id);

    /// <summary>
    /// Whether an entry can have this id without a problem: no other has it, and there is no reference to a third id that may mean this
    /// one.
    /// </summary>
    public bool IsFree(string id) => !IsTaken(id) && (unknown.Value.Count == 0 || (unknown.Value.Count == 1 && unknown.Value.Contains(id)));

    /// <summary>The first of id-2, id-3 and so on that no entry has.</summary>
    public string NumberedLike(string id)
    {
        var number = 2;
        while (IsTaken($"{id}-{Wording.Digits(number)}"))
            number++;
        return $"{id}-{Wording.Digits(number)}";
    }

    public IEnumerable<YamlScalar> ReferencesTo(string id) => references.Value[id];

    private static IEnumerable<YamlScalar> ReferencesIn(Annotation annotation) =>
        annotation.ListedIds.Select(id => id.Node).OfType<YamlScalar>().Concat(ValuesIn(annotation));

    private static IEnumerable<YamlScalar> ValuesIn(Annotation annotation) =>
        from map in annotation.Entries.Select(e => e.Map).Prepend(annotation.Article)
        from field in map.Fields
        where field.Key.NamesEntries
        from value in field.Values
        let text = value.Node as YamlScalar
        where text is not null
        select text;
}
