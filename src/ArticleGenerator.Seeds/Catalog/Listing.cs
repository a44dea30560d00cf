using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.Seeds.Catalog;

/// <summary>What INDEX.md publishes, in its order. Value-equal: prose around the entries makes no difference.</summary>
/// <param name="Defaults">What its front matter says for all articles.</param>
/// <param name="Shared">The paths of the files whose entries all articles can use.</param>
internal sealed record Listing(EquatableArray<ListedArticle> Articles, IndexDefaults Defaults, EquatableArray<string> Shared)
{
    /// <summary>
    /// Files that could be shared and aren't, each with the rule and the message: INDEX.md doesn't list it, or it lacks the mark. Articles
    /// that use their entries get no other report.
    /// </summary>
    public EquatableArray<(string Path, string Cause)> NotShared { get; init; }

    private Dictionary<string, int>? places;

    /// <summary>The keys that the seeds may have.</summary>
    public SeedSchema Schema { get; init; } = SeedSchema.Format;

    public static Listing Empty { get; } = new(default, IndexDefaults.None, default);

    /// <summary>Reads INDEX.md, given all files of the folder; empty without an index.</summary>
    public static Listing Read(SeedFile? index, IReadOnlyCollection<string> paths, SharedFiles shared)
    {
        if (index is null)
            return Empty;

        var check = IndexCheck.Of(index.AsIndex(paths, shared));
        return new(check.Listing.Articles.ToEquatableArray(), check.Defaults, check.Listing.Shared.ToEquatableArray())
        {
            NotShared = NotSharedIn(check).ToEquatableArray(),
            Schema = check.Schema,
        };
    }

    /// <summary>The position of a text in INDEX.md, from 0; negative if it isn't listed.</summary>
    public int PlaceOf(string textPath) => (places ??= Places()).TryGetValue(textPath, out var place) ? place : -1;

    public bool Equals(Listing? other) => other is not null && Articles == other.Articles && Defaults == other.Defaults
        && Shared == other.Shared && NotShared == other.NotShared && Schema.Equals(other.Schema);

    public override int GetHashCode() => Articles.GetHashCode();

    private static IEnumerable<(string Path, string Cause)> NotSharedIn(IndexCheck check) =>
        from place in check.Listing.Unlisted.Where(check.Shared.IsMarked).Select(path => (Path: path, At: new FileSpan(path, default)))
            .Concat(check.Listing.Missing.Where(missing => check.Shared.PlaceIn(missing.Entry.Path) is not null)
                .Select(missing => (missing.Entry.Path, At: LocationOf(missing.Entry))))
        let problem = check.Problems.FirstOrDefault(p => p.Location == place.At)
        where problem is not null
        select (place.Path, $"{problem.Rule.Id}: {problem.Message}");

    private static FileSpan LocationOf(IndexEntry entry) => new(SeedPath.Index, new(entry.Start, entry.Length));

    private Dictionary<string, int> Places() =>
        Articles.Select((article, place) => (article.TextPath, place)).ToDictionary(a => a.TextPath, a => a.place, StringComparer.Ordinal);
}
