using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.Seeds.Annotations;

/// <summary>The shared entries that an article depends on. Value-equal: those that no id of the article refers to aren't in it.</summary>
/// <param name="Taken">Those that its ids refer to, and those that these refer to in turn.</param>
/// <param name="Known">All shared entries; only if an id of the article refers to nothing, to find what else it may mean.</param>
internal sealed record SharedEntries(EquatableArray<SharedEntry> Taken, EquatableArray<SharedId> Known)
{
    public static SharedEntries None { get; } = new(default, default);

    /// <summary>Whether the article has anything to do with shared entries.</summary>
    public bool IsEmpty => Taken.Count == 0 && Known.Count == 0;

    /// <summary>In UTF-16 units, approximately.</summary>
    public long Length => Taken.Sum(entry => (long)entry.Length) + (20L * Known.Count);

    /// <summary>The ids that are allowed where an entry of some sections is named.</summary>
    public IEnumerable<string> IdsOf(Sections sections) => Known.Where(id => (id.Section & sections) != 0).Select(id => id.Id);

    /// <summary>Resolves the ids of an annotation.</summary>
    /// <param name="byId">The shared entries of all files, by <see cref="CanonicalForm.Comparer"/>.</param>
    public static SharedEntries Resolve(NamedIds ids, IReadOnlyDictionary<string, SharedEntry> byId)
    {
        var (taken, next) = (new List<SharedEntry>(), new Queue<string>(ids.Named));
        var (seen, leadsNowhere) = (new HashSet<string>(ids.Named, CanonicalForm.Comparer), ids.HasOther);
        for (var direct = next.Count; next.Count > 0; direct--)
        {
            if (!byId.TryGetValue(next.Dequeue(), out var entry))
            {
                leadsNowhere |= direct > 0;
                continue;
            }

            taken.Add(entry);
            foreach (var reference in entry.References.Where(id => !ids.IsLocal(id) && seen.Add(id)))
                next.Enqueue(reference);
        }

        return taken.Count == 0 && !leadsNowhere ? None
            : new(
                taken.ToEquatableArray(),
                leadsNowhere
                    ? byId.Values.Select(e => e.Name).OrderBy(id => id.Id, StringComparer.Ordinal).ToEquatableArray()
                    : default);
    }
}
