using ArticleGenerator.Seeds;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Rules;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>What the catalog needs of an article.</summary>
/// <param name="Identifier">The C# name of its property.</param>
internal sealed record CatalogEntry(string Identifier, string Id, string TextPath, string Headline)
{
    public static CatalogEntry From(ArticleSpec article) => new(article.Identifier, article.Id, article.TextPath, article.Headline);
}

/// <summary>The published articles, in the order of INDEX.md. Value-equal, as all specs.</summary>
internal sealed record CatalogSpec(EquatableArray<CatalogEntry> Articles);
