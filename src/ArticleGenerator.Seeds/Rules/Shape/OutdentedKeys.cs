using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>Keys of one entry that are indented too little, so that they look like ids.</summary>
/// <param name="Owner">The entry that they were meant for: the one above. Null if there is none.</param>
/// <param name="Keys">In the order of the file; at least one.</param>
internal sealed record OutdentedKeys(AnnotationField Section, AnnotationEntry? Owner, IReadOnlyList<AnnotationEntry> Keys)
{
    /// <summary>
    /// A key of the section in the place of an id is an entry only if it has keys below it: otherwise <c>jobTitle: mayor</c> next to
    /// <c>berg:</c> would be a person, and <c>text: …</c> a quote.
    /// </summary>
    public static IReadOnlyList<OutdentedKeys> In(ValidationContext context) => context.Entries.Any(IsKey)
        ? [.. context.Annotation.Article.Fields.Where(f => f.Key.Kind == ValueKind.Section).SelectMany(section => In(context, section))]
        : [];

    private static IEnumerable<OutdentedKeys> In(ValidationContext context, AnnotationField section)
    {
        AnnotationEntry? owner = null;
        var keys = new List<AnnotationEntry>();
        foreach (var entry in context.Entries.Where(e => section.Node.Range.Contains(e.IdNode.Range)))
        {
            if (IsKey(entry))
            {
                keys.Add(entry);
                continue;
            }

            if (keys.Count > 0)
                yield return new(section, owner, keys);

            (owner, keys) = (entry, []);
        }

        if (keys.Count > 0)
            yield return new(section, owner, keys);
    }

    /// <summary>Whether the id of an entry is a key that belongs in an entry.</summary>
    public static bool IsKey(AnnotationEntry entry) =>
        entry.Map.Keys.Find(entry.Id) is not null
        && !(entry.Node is YamlMapping map && map.Pairs.Any(p => entry.Map.Keys.Find(p.Key.Value) is not null));
}
