using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>
/// An entry that is a part, a successor or a report of itself, through others. The reference that closes the circle is dropped.
/// </summary>
internal sealed class Cycle : ArticleRule
{
    private const int Shown = 10;

    private static readonly string[] Keys = ["superEvent", "follows", "containedInPlace", "isBasedOn"];

    public override Rule Rule { get; } = new(
        "ART4003", "Circle of references",
        "The references of '{0}' form a circle: {1}. Delete one of them.");

    public override IEnumerable<Finding> Check(ValidationContext context) =>
        Keys.SelectMany(key => Find(context, key));

    private IEnumerable<Finding> Find(ValidationContext context, string key)
    {
        Walk? walk = null;
        foreach (var entry in context.AllEntries)
        {
            if (entry.Map[key] is null || !context.IsSound(entry))
                continue;

            foreach (var (reference, circle) in (walk ??= new(context, key)).From(entry))
            {
                yield return Refuse(context, reference, key, Circle(circle, reference.Value))
                    .With(TakeOut(context, circle[^1], key, reference));
            }
        }
    }

    private static Fix? TakeOut(ValidationContext context, AnnotationEntry from, string key, YamlScalar reference) =>
        context.HasRoom
        && from.Own[key] is { } field
        && field.Values.Any(value => value.Node == reference)
        && context.Editor.Remove(from.Own, field, reference) is { } edit
            ? Fix.Choice($"Delete '{reference.Value}' from '{from.Id}'", edit)
            : null;

    private static string Circle(IReadOnlyList<AnnotationEntry> circle, string last) =>
        string.Join(" → ", [.. circle.Take(Shown).Select(e => e.Id), .. circle.Count > Shown ? ["…"] : Array.Empty<string>(), last]);

    /// <summary>Walks from each entry, depth first, without recursion: an entry that is finished is in no circle with later ones.</summary>
    private sealed class Walk(ValidationContext context, string key)
    {
        private readonly HashSet<AnnotationEntry> done = [];
        private readonly Dictionary<AnnotationEntry, int> depths = [];
        private readonly List<AnnotationEntry> path = [];
        private readonly List<Queue<YamlScalar>> next = [];

        /// <summary>The references that close a circle, each with the entries in it.</summary>
        public IEnumerable<(YamlScalar Reference, IReadOnlyList<AnnotationEntry> Circle)> From(AnnotationEntry entry)
        {
            Enter(entry);
            while (path.Count > 0)
            {
                if (next[^1].Count == 0)
                {
                    Leave();
                    continue;
                }

                var reference = next[^1].Dequeue();
                if (!context.EntriesById.TryGetValue(reference.Value, out var target))
                    continue;

                if (depths.TryGetValue(target, out var start))
                    yield return (reference, path.GetRange(start, path.Count - start));
                else
                    Enter(target);
            }
        }

        private void Enter(AnnotationEntry entry)
        {
            if (done.Contains(entry))
                return;

            depths.Add(entry, path.Count);
            path.Add(entry);
            next.Add(new(context.ValuesOf(entry.Map[key]).Select(v => v.Node).OfType<YamlScalar>()));
        }

        private void Leave()
        {
            done.Add(path[^1]);
            depths.Remove(path[^1]);
            path.RemoveAt(path.Count - 1);
            next.RemoveAt(next.Count - 1);
        }
    }
}
