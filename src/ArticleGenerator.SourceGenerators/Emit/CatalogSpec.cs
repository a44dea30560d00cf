using ArticleGenerator.Seeds;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Rules;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>What the catalog needs of an article.</summary>
/// <param name="Identifier">The C# name of its property.</param>
/// <param name="HasMembers">Whether it has a property, and a type of its own.</param>
internal sealed record CatalogEntry(string Identifier, string Id, string TextPath, string Headline, bool HasMembers)
{
    public static CatalogEntry From(GroupedArticle article) => new(
        article.Spec.Identifier, article.Spec.Id, article.Spec.TextPath, article.Spec.Headline, article.HasMembers);
}

/// <summary>The published articles, in the order of INDEX.md. Value-equal, as all specs.</summary>
/// <param name="Shared">The shared entries that can be taken: profiles that have a name in code.</param>
internal sealed record CatalogSpec(EquatableArray<CatalogEntry> Articles, EquatableArray<SharedName> Shared);
