namespace ArticleGenerator.Core;

/// <summary>
/// Matches the entries of INDEX.md with the files that exist. Only names are read. Case matters, but canonically equivalent spellings are
/// equal.
/// </summary>
/// <param name="Articles">The published articles, in the order of INDEX.md.</param>
/// <param name="Missing">Entries without an article; an annotation without a text is not an article.</param>
/// <param name="Repeated">Entries that list a file again. A link to the text and one to its annotation are no repetition.</param>
/// <param name="Escaping">Entries that are absolute, have a drive letter or leave the seeds folder.</param>
/// <param name="Unread">Entries that name a draft, a folder, or a text in another format.</param>
/// <param name="Unlisted">Files that no entry lists, in ordinal order, one per article: the text if there is one. Drafts (see <see
/// cref="SeedPath.IsDraft"/>) are ignored.</param>
internal sealed record IndexListing(
    IReadOnlyList<ListedArticle> Articles,
    IReadOnlyList<MissingEntry> Missing,
    IReadOnlyList<(IndexEntry Entry, IndexEntry First)> Repeated,
    IReadOnlyList<IndexEntry> Escaping,
    IReadOnlyList<UnreadEntry> Unread,
    IReadOnlyList<string> Unlisted)
{
    /// <summary>Annotations without a text that are shared by all articles, in the order of INDEX.md.</summary>
    public IReadOnlyList<string> Shared { get; init; } = [];

    /// <summary>Pairs entries with files. Paths are relative to the seeds folder, with <c>/</c> between folders.</summary>
    /// <param name="entries">Links to texts and annotations.</param>
    /// <param name="files">All files of the folder that are read.</param>
    /// <param name="others">Links in the position of entries that lead to something else.</param>
    /// <param name="marked">The files that say <c>shared: true</c>.</param>
    public static IndexListing Resolve(
        IReadOnlyList<IndexEntry> entries,
        IReadOnlyCollection<string> files,
        IReadOnlyList<IndexEntry>? others = null,
        IReadOnlyList<string>? marked = null)
    {
        var shared = new List<string>();
        var shelf = new ArticleFiles(files);
        var articles = new List<ListedArticle>();
        var missing = new List<IndexEntry>();
        var drafts = new List<IndexEntry>();
        var repeated = new List<(IndexEntry, IndexEntry)>();
        var escaping = new List<IndexEntry>();
        var first = new Dictionary<string, IndexEntry>(StringComparer.Ordinal);
        var listed = new HashSet<string>(StringComparer.Ordinal);

        foreach (var entry in entries.Where(entry => entry.Path != SeedPath.Index))
        {
            var path = shelf.PathOf(entry.Path);
            if (SeedPath.Escapes(path))
            {
                escaping.Add(entry);
            }
            else if (first.TryGetValue(path, out var earlier))
            {
                repeated.Add((entry, earlier));
            }
            else
            {
                first.Add(path, entry);
                if (SeedPath.IsDraft(path))
                    drafts.Add(entry);
                else if (shelf.TextOf(path) is not { } text)
                    AddUnpaired(entry, path);
                else if (listed.Add(text))
                    articles.Add(new ListedArticle(text, shelf.AnnotationOf(text), entry.LinkText));
            }
        }

        // An annotation whose text is missing is reported with the missing text.
        var orphans = missing.Select(entry => SeedPath.Stem(entry.Path))
            .Intersect(shelf.Articles.Where(SeedPath.IsAnnotation).Select(SeedPath.Stem), StringComparer.Ordinal);
        var orphaned = new HashSet<string>(orphans, StringComparer.Ordinal);
        var unlisted = shelf.Articles
            .Where(path => !listed.Contains(path)
                && !first.ContainsKey(path)
                && !(SeedPath.IsAnnotation(path) && orphaned.Contains(SeedPath.Stem(path))))
            .ToList();
        var unread = UnreadEntries(drafts, others ?? [], shelf, unlisted).ToList();
        var told = new HashSet<string>(unread.SelectMany(entry => entry.Near is { } near ? [near] : entry.Texts), StringComparer.Ordinal);
        unlisted.RemoveAll(told.Contains);
        var near = NearNames.Pair(missing.Select(entry => entry.Path).ToList(), unlisted);
        return new IndexListing(
            articles,
            missing.Select(entry => new MissingEntry(
                entry,
                near.TryGetValue(entry.Path, out var path) ? path : null,
                orphaned.Contains(SeedPath.Stem(entry.Path)))).ToList(),
            repeated,
            escaping,
            unread,
            unlisted.Except(near.Values, StringComparer.Ordinal).ToList())
        {
            Shared = shared,
        };

        void AddUnpaired(IndexEntry entry, string path)
        {
            if (marked?.Contains(path, StringComparer.Ordinal) == true)
                shared.Add(path);
            else
                missing.Add(entry);
        }
    }

    /// <summary>The other links of the list. A web page, a picture, or a folder without texts is not a mistake.</summary>
    private static IEnumerable<UnreadEntry> UnreadEntries(
        List<IndexEntry> drafts, IReadOnlyList<IndexEntry> others, ArticleFiles shelf, List<string> unlisted)
    {
        var open = new HashSet<string>(unlisted, StringComparer.Ordinal);
        foreach (var entry in drafts)
        {
            var published = SeedPath.WithoutDraftMarks(entry.Path) is { } path ? shelf.PathOf(path) : null;
            yield return new(entry, UnreadReason.Draft, published is not null && open.Contains(published) ? published : null, []);
        }

        if (others.Count == 0)
            yield break;
        var textsByStem = unlisted.Where(SeedPath.IsText).ToLookup(SeedPath.Stem, CanonicalForm.Comparer);
        var textsByFolder = shelf.Articles.SelectMany(path => SeedPath.Folders(path).Select(folder => (folder, path)))
            .ToLookup(pair => pair.folder, pair => pair.path, CanonicalForm.Comparer);
        foreach (var entry in others.Where(entry => !SeedPath.Escapes(entry.Path)))
        {
            var isOtherText = SeedPath.IsOtherText(entry.Path);
            var near = textsByStem[isOtherText ? SeedPath.Stem(entry.Path) : entry.Path].FirstOrDefault();
            if (isOtherText || near is not null)
                yield return new(entry, UnreadReason.Format, near, []);
            else if (textsByFolder[entry.Path].Any())
                yield return new(entry, UnreadReason.Folder, null, [.. textsByFolder[entry.Path].Where(open.Contains)]);
        }
    }
}
