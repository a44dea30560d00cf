using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.Seeds.Catalog;

/// <summary>What INDEX.md publishes, in its order. Value-equal: prose around the entries changes nothing.</summary>
/// <param name="Defaults">What its front matter says for all.</param>
internal sealed record Listing(EquatableArray<ListedArticle> Articles, IndexDefaults Defaults)
{
    private Dictionary<string, int>? places;

    /// <summary>The keys that the seeds may have.</summary>
    public SeedSchema Schema { get; init; } = SeedSchema.Format;

    public static Listing Empty { get; } = new(default, IndexDefaults.None);

    /// <summary>Reads INDEX.md, given all files of the folder; empty without an index.</summary>
    public static Listing Read(SeedFile? index, IReadOnlyCollection<string> paths)
    {
        if (index is null)
            return Empty;

        var check = IndexCheck.Of(index.AsIndex(paths));
        return new(check.Listing.Articles.ToEquatableArray(), check.Defaults) { Schema = check.Schema };
    }

    /// <summary>Where in INDEX.md a text is listed, from 0; a negative number where it is not.</summary>
    public int PlaceOf(string textPath) => (places ??= Places()).TryGetValue(textPath, out var place) ? place : -1;

    public bool Equals(Listing? other) =>
        other is not null && Articles == other.Articles && Defaults == other.Defaults && Schema.Equals(other.Schema);

    public override int GetHashCode() => Articles.GetHashCode();

    private Dictionary<string, int> Places() =>
        Articles.Select((article, place) => (article.TextPath, place)).ToDictionary(a => a.TextPath, a => a.place, StringComparer.Ordinal);
}
