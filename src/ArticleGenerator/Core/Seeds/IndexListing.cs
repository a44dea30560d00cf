namespace ArticleGenerator.Core;

/// <summary>
/// Which article each entry of INDEX.md means, given the files that exist. Nothing is read but names; letter case counts.
/// </summary>
/// <param name="Articles">What is published, in the order of INDEX.md.</param>
/// <param name="Missing">Entries that no article answers; an annotation without a text is no article.</param>
/// <param name="Repeated">Entries that name a file again. A link to the text and one to its annotation are not a repetition.</param>
/// <param name="Escaping">Entries that are absolute, have a drive letter or leave the seeds folder.</param>
/// <param name="Unlisted">Files that no entry names, in ordinal order, one an article: the text if there is one. Drafts (see <see
/// cref="SeedPath.IsDraft"/>) are ignored.</param>
internal sealed record IndexListing(
    IReadOnlyList<ListedArticle> Articles,
    IReadOnlyList<MissingEntry> Missing,
    IReadOnlyList<(IndexEntry Entry, IndexEntry First)> Repeated,
    IReadOnlyList<IndexEntry> Escaping,
    IReadOnlyList<string> Unlisted)
{
    /// <summary>Pairs entries with files. Paths of files are relative to the seeds folder and parted by <c>/</c>.</summary>
    public static IndexListing Resolve(IReadOnlyList<IndexEntry> entries, IReadOnlyCollection<string> files)
    {
        var shelf = new ArticleFiles(files);
        var articles = new List<ListedArticle>();
        var missing = new List<IndexEntry>();
        var repeated = new List<(IndexEntry, IndexEntry)>();
        var escaping = new List<IndexEntry>();
        var first = new Dictionary<string, IndexEntry>(StringComparer.Ordinal);
        var listed = new HashSet<string>(StringComparer.Ordinal);

        foreach (var entry in entries.Where(entry => entry.Path != SeedPath.Index))
        {
            if (SeedPath.Escapes(entry.Path))
            {
                escaping.Add(entry);
            }
            else if (first.TryGetValue(entry.Path, out var earlier))
            {
                repeated.Add((entry, earlier));
            }
            else
            {
                first.Add(entry.Path, entry);
                if (shelf.TextOf(entry.Path) is not { } text)
                    missing.Add(entry);
                else if (listed.Add(text))
                    articles.Add(new ListedArticle(text, shelf.AnnotationOf(text), entry.LinkText));
            }
        }

        // An annotation whose text is gone is spoken of where the text is missed.
        var orphans = missing.Select(entry => SeedPath.Stem(entry.Path))
            .Intersect(shelf.Articles.Where(SeedPath.IsAnnotation).Select(SeedPath.Stem), StringComparer.Ordinal);
        var orphaned = new HashSet<string>(orphans, StringComparer.Ordinal);
        var unlisted = shelf.Articles
            .Where(path => !listed.Contains(path)
                && !first.ContainsKey(path)
                && !(SeedPath.IsAnnotation(path) && orphaned.Contains(SeedPath.Stem(path))))
            .ToList();
        var near = NearNames.Pair(missing.Select(entry => entry.Path).ToList(), unlisted);
        return new IndexListing(
            articles,
            missing.Select(entry => new MissingEntry(
                entry,
                near.TryGetValue(entry.Path, out var path) ? path : null,
                orphaned.Contains(SeedPath.Stem(entry.Path)))).ToList(),
            repeated,
            escaping,
            unlisted.Except(near.Values, StringComparer.Ordinal).ToList());
    }
}
