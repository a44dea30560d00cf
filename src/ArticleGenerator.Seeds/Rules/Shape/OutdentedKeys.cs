using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>Keys of one entry that are moved in too little, and so stand where ids stand.</summary>
/// <param name="Owner">The entry that they were meant for: the one above. Null where none is.</param>
/// <param name="Keys">In the order of the file; at least one.</param>
internal sealed record OutdentedKeys(SeedField Section, SeedEntry? Owner, IReadOnlyList<SeedEntry> Keys)
{
    /// <summary>
    /// What looks like an entry and has a key of its section for an id is one only with keys below it: <c>jobTitle: mayor</c> beside
    /// <c>berg:</c> would be a person, and <c>text: …</c> a quote.
    /// </summary>
    public static IEnumerable<OutdentedKeys> In(SeedCheck check)
    {
        foreach (var section in check.Seed.Article.Fields.Where(f => f.Key.Kind == ValueKind.Section))
        {
            SeedEntry? owner = null;
            var keys = new List<SeedEntry>();
            foreach (var entry in check.Entries.Where(e => section.Node.Range.Contains(e.IdNode.Range)).ToArray())
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
    }

    /// <summary>Whether the id of an entry is a key that belongs into one.</summary>
    public static bool IsKey(SeedEntry entry) =>
        entry.Map.Keys.Find(entry.Id) is not null
        && !(entry.Node is YamlMapping map && map.Pairs.Any(p => entry.Map.Keys.Find(p.Key.Value) is not null));
}
