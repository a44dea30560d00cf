using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Model;

namespace ArticleGenerator.Seeds.Catalog;

/// <summary>The files of every article that INDEX.md lists, by the path of the text. Value-equal.</summary>
internal sealed class ArticleSources : IEquatable<ArticleSources>
{
    private readonly EquatableArray<ArticleSource> sources;
    private readonly Dictionary<string, ArticleSource> byText = new(StringComparer.Ordinal);

    private ArticleSources(EquatableArray<ArticleSource> all)
    {
        sources = all;
        foreach (var source in all)
            byText.Add(source.TextPath, source);
    }

    /// <summary>In the order of INDEX.md.</summary>
    public IReadOnlyList<ArticleSource> All => sources;

    public ArticleSource? this[string textPath] => byText.TryGetValue(textPath, out var source) ? source : null;

    /// <summary>Combines the files and the listing.</summary>
    public static ArticleSources Join(SeedFiles files, Listing listing)
    {
        var cast = SharedCast.Read(files, listing);
        return new(listing.Articles.Select(listed => cast.Join(files.SourceOf(listed, listing))).ToEquatableArray());
    }

    /// <summary>The same, after all of them are checked in parallel.</summary>
    public ArticleSources CheckAll(CancellationToken cancellationToken)
    {
        CheckedArticle.CheckAll(sources, cancellationToken);
        return this;
    }

    public bool Equals(ArticleSources? other) => other is not null && sources == other.sources;

    public override bool Equals(object? obj) => Equals(obj as ArticleSources);

    public override int GetHashCode() => sources.GetHashCode();
}
