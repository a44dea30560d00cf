using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An id in two shared files. The file that INDEX.md lists first keeps it.</summary>
internal static class SharedTwice
{
    public static Rule Rule { get; } = new(
        "ART8005", "Id in two shared files",
        "'{0}' is already {1} in '{2}', so this entry is ignored. Merge the two, or give one of them another id.");

    /// <summary>A problem for each entry whose id is in an earlier file.</summary>
    /// <param name="files">The path and the entries of each file, in the order of INDEX.md.</param>
    public static IEnumerable<Problem> Find(IEnumerable<(string Path, IReadOnlyList<AnnotationEntry> Entries)> files)
    {
        var first = new Dictionary<string, (string Path, AnnotationEntry Entry)>(CanonicalForm.Comparer);
        foreach (var (path, entries) in files)
        {
            foreach (var entry in entries)
            {
                if (!first.TryGetValue(entry.Id, out var before))
                    first.Add(entry.Id, (path, entry));
                else if (before.Path != path)
                    yield return Problem(new(path, entry.IdNode.Range), entry, before.Path, before.Entry);
            }
        }
    }

    private static Problem Problem(FileSpan place, AnnotationEntry entry, string path, AnnotationEntry before) => new(
        Rule,
        place,
        new[] { Excerpt.From(entry.Id), before.Map.Keys.Noun, path }.ToEquatableArray(),
        new FileSpan(path, before.IdNode.Range));
}
