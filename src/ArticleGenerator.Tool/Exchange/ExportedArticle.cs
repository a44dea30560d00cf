using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Catalog;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Tool.Files;

namespace ArticleGenerator.Tool.Exchange;

/// <summary>An article as a build takes it: its text, and what of its annotation is good.</summary>
/// <param name="Text">Without front matter; spans are UTF-16 units of it.</param>
internal sealed record ExportedArticle(ArticleSpec Spec, string Text)
{
    /// <summary>The published articles, in the order of INDEX.md.</summary>
    public static IReadOnlyList<ExportedArticle> All(SeedsDirectory seeds)
    {
        var articles = new CatalogCheck(seeds.Files, SeedLimits.Default).Articles;
        return [.. articles.Select(article => new ExportedArticle(article.Spec, article.Source.Body))];
    }
}
