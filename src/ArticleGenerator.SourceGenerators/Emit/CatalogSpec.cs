using ArticleGenerator.Seeds;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Rules;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>What the catalog needs from an article.</summary>
/// <param name="Identifier">The C# name of its property.</param>
/// <param name="HasMembers">Whether it has a property and its own type.</param>
internal sealed record CatalogEntry(string Identifier, string Id, string TextPath, string Headline, bool HasMembers)
{
    public static CatalogEntry From(GroupedArticle article) => new(
        article.Spec.Identifier, article.Spec.Id, article.Spec.TextPath, article.Spec.Headline, article.HasMembers);
}

/// <summary>The published articles, in the order of INDEX.md. Compared by value, like all specs.</summary>
/// <param name="Shared">The usable shared entries: profiles with a name in code.</param>
internal sealed record CatalogSpec(EquatableArray<CatalogEntry> Articles, EquatableArray<SharedName> Shared);
