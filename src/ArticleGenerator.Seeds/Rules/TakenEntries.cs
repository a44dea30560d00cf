using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>
/// The entries of an article with the shared ones that it uses. A shared entry has its place where the article first uses it, so that its
/// mistakes are shown there.
/// </summary>
internal sealed class TakenEntries
{
    private readonly ValidationContext context;
    private readonly Dictionary<string, SharedEntry> shared;
    private readonly HashSet<string> done = new(CanonicalForm.Comparer);
    private readonly List<AnnotationEntry> all = [];

    private TakenEntries(ValidationContext context)
    {
        this.context = context;
        shared = context.Source.Shared.Taken.ToDictionary(entry => entry.Id, CanonicalForm.Comparer);
    }

    /// <summary>Those of the article in its order, then those that it only names, then those that these refer to.</summary>
    public static IReadOnlyList<AnnotationEntry> Join(ValidationContext context) =>
        context.Source.Shared.Taken.Count == 0 ? [.. context.Entries] : new TakenEntries(context).Join();

    private List<AnnotationEntry> Join()
    {
        foreach (var entry in context.Entries)
        {
            all.Add(Completed(entry));
            done.Add(entry.Id);
        }

        var named = context.Annotation.ListedIds.Select(id => (id.Section.Key.Sections, id.Node))
            .Concat(context.Readings.Where(r => r.Field.Key.Kind == ValueKind.Reference).Select(r => (r.Field.Key.Sections, r.Value.Node)))
            .Where(name => name.Node is YamlScalar { Value: var id } && shared.ContainsKey(id))
            .GroupBy(name => ((YamlScalar)name.Node).Value, CanonicalForm.Comparer);
        foreach (var places in named)
        {
            // The place of a valid reference to it, if there is one.
            var entry = shared[places.Key];
            Take(entry, places.OrderBy(p => (p.Sections & entry.Section) == 0).First().Node, isPulledIn: false);
        }

        PullIn();
        return all;
    }

    /// <summary>An entry without a name, combined with the shared one of its id.</summary>
    private AnnotationEntry Completed(AnnotationEntry entry)
    {
        if (!entry.MayTake || context.Annotation.IsShared || !shared.TryGetValue(entry.Id, out var found) || found.Section != entry.Section)
            return entry;

        var map = found.Cause is null ? entry.Map.Completed(found.FieldsAt(entry.IdNode.Range)) : entry.Map;
        return entry with { Map = map, Own = entry.Map, Shared = found };
    }

    private void PullIn()
    {
        for (var i = 0; i < all.Count; i++)
        {
            foreach (var id in all[i].Shared?.References ?? [])
            {
                if (shared.TryGetValue(id, out var entry))
                    Take(entry, all[i].IdNode, isPulledIn: true);
            }
        }
    }

    private void Take(SharedEntry entry, YamlNode place, bool isPulledIn)
    {
        if (!done.Add(entry.Id))
            return;

        var own = AnnotationMap.Read(context.Source.Schema.KeysOf(entry.Section), null);
        all.Add(new(entry.Section, new(place.Range, entry.Id, YamlScalarStyle.Plain), isPulledIn ? Nothing(place.Range) : place, own)
        {
            Map = entry.Cause is null ? own.Completed(entry.FieldsAt(place.Range)) : own,
            Own = own,
            Shared = entry,
            IsPulledIn = isPulledIn,
        });
    }

    private static YamlScalar Nothing(SourceSpan place) => new(place, "", YamlScalarStyle.Plain);
}
