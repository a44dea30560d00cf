using ArticleGenerator.Seeds.Catalog;
using ArticleGenerator.Seeds.Model;

namespace ArticleGenerator.SourceGenerators.Inputs;

/// <summary>
/// The texts that are written into the code: a program that runs under <c>dotnet watch</c> gets new code, and no new resource.
/// </summary>
internal sealed class WatchedTexts
{
    /// <summary>How long the texts of a project may be together, in UTF-16 units.</summary>
    public const int MostUnits = 5_000_000;

    private readonly ArticleSources? articles;

    private WatchedTexts(ArticleSources? articles) => this.articles = articles;

    public static WatchedTexts None { get; } = new(null);

    /// <summary>All texts, or none: an edit of one must not bring in, or take away, another.</summary>
    /// <param name="freeBytes">How many bytes of string literals the project may still have.</param>
    public static WatchedTexts Of(ArticleSources articles, long freeBytes)
    {
        var units = articles.All.Sum(article => (long)article.Body.Length);
        return units <= MostUnits && units * sizeof(char) <= freeBytes ? new(articles) : None;
    }

    public ArticleSpec AddTo(ArticleSpec article) =>
        articles?[article.TextPath] is { } source ? article with { Text = source.Body } : article;
}
