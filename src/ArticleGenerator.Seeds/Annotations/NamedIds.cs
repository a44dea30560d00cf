using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Annotations;

/// <summary>The ids in an annotation: those of entries that have a name themselves, and those that may refer to shared entries.</summary>
internal sealed class NamedIds
{
    private readonly HashSet<string> local = new(CanonicalForm.Comparer);

    private NamedIds(Annotation annotation)
    {
        var named = new HashSet<string>(CanonicalForm.Comparer);
        foreach (var entry in annotation.Entries)
        {
            if (entry.MayTake)
                named.Add(entry.Id);
            else
                local.Add(entry.Id);
        }

        var listed = annotation.ListedIds.Select(id => id.Node).ToArray();
        HasOther = listed.Any(node => node is not YamlScalar);
        named.UnionWith(listed.Concat(ReferencesIn(annotation)).OfType<YamlScalar>().Select(id => id.Value));
        named.ExceptWith(local);
        Named = [.. named];
    }

    /// <summary>For an article without an annotation.</summary>
    public static NamedIds None { get; } = In(AnnotationTrees.None.Recovered);

    /// <summary>Without duplicates, in the order of the file, entries first.</summary>
    public IReadOnlyList<string> Named { get; }

    /// <summary>Whether a list of shared ids has an item that isn't an id.</summary>
    public bool HasOther { get; }

    public bool IsLocal(string id) => local.Contains(id);

    public static NamedIds In(Annotation annotation) => new(annotation);

    private static IEnumerable<YamlNode> ReferencesIn(Annotation annotation) =>
        from map in annotation.Entries.Select(e => e.Map).Prepend(annotation.Article)
        from field in map.Fields
        where field.Key.Kind == ValueKind.Reference
        from value in field.Values
        select value.Node;
}
