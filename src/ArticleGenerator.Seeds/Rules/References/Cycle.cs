using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>
/// An entry that is a part, a successor or a retelling of itself, by way of others. The reference that closes the circle is left out.
/// </summary>
internal sealed class Cycle : SeedRule
{
    private const int Shown = 10;

    private static readonly string[] Keys = ["superEvent", "follows", "containedInPlace", "isBasedOn"];

    public override Rule Rule { get; } = new(
        "ART4003", "Circle of references",
        "'{0}' goes in a circle: {1}. Take out one of the references.");

    public override void Check(SeedCheck check)
    {
        foreach (var key in Keys)
            CheckKey(check, key);
    }

    /// <summary>
    /// Walks from each entry, deepest first, without recursion: what has been walked whole is in no circle with what comes later.
    /// </summary>
    private void CheckKey(SeedCheck check, string key)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in check.Entries.Where(e => e.Map[key] is not null).ToArray())
        {
            var path = new List<(SeedEntry Entry, Queue<YamlScalar> Next)>();
            var depths = new Dictionary<string, int>(StringComparer.Ordinal);
            Enter(entry);
            while (path.Count > 0)
            {
                var (_, next) = path[path.Count - 1];
                if (next.Count == 0)
                {
                    done.Add(path[path.Count - 1].Entry.Id);
                    depths.Remove(path[path.Count - 1].Entry.Id);
                    path.RemoveAt(path.Count - 1);
                }
                else
                {
                    Follow(next.Dequeue());
                }
            }

            void Enter(SeedEntry at)
            {
                if (!done.Contains(at.Id))
                {
                    depths.Add(at.Id, path.Count);
                    path.Add((at, new(check.ValuesOf(at.Map[key]).Select(v => v.Node).OfType<YamlScalar>())));
                }
            }

            void Follow(YamlScalar reference)
            {
                if (depths.TryGetValue(reference.Value, out var start))
                {
                    check.Refuse(
                        reference,
                        Rule,
                        key,
                        Circle(
                            [.. path.GetRange(start, Math.Min(Shown, path.Count - start)).Select(p => p.Entry.Id)],
                            path.Count - start,
                            reference.Value));
                }
                else if (check.EntriesById.TryGetValue(reference.Value, out var target))
                {
                    Enter(target);
                }
            }
        }
    }

    private static string Circle(string[] ids, int count, string last) =>
        string.Join(" → ", [.. ids, .. count > ids.Length ? ["…"] : Array.Empty<string>(), last]);
}
