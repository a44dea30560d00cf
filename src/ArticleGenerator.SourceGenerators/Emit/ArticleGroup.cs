using ArticleGenerator.Core;
using ArticleGenerator.Seeds;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Rules;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>
/// The articles that are written into one file. Each has its own, until there are many: the compiler compares the names of all generated
/// files at every key that is pressed, in more time than all else takes together.
/// </summary>
/// <param name="Number">Null for an article with a file of its own.
/// An article's group follows from its id, wherever in INDEX.md it stands.</param>
/// <param name="Articles">In the order of their ids.</param>
internal sealed record ArticleGroup(int? Number, EquatableArray<GroupedArticle> Articles)
{
    /// <summary>Up to this many articles have a file each.</summary>
    public const int MostFiles = 300;

    private const int Groups = 256;

    /// <summary>An article with a file of its own.</summary>
    public static ArticleGroup From(GroupedArticle article) => new(null, new[] { article }.ToEquatableArray());

    /// <summary>
    /// Always as many groups, in the same order, so that the compiler finds each where it was; empty where each article has its own file.
    /// </summary>
    public static IEnumerable<ArticleGroup> From(IReadOnlyCollection<GroupedArticle> articles)
    {
        if (articles.Count <= MostFiles)
            return [];

        var byGroup = articles.ToLookup(article => TextHash.Bucket(article.Spec.Id, Groups));
        return Enumerable.Range(0, Groups).Select(group =>
            new ArticleGroup(group, byGroup[group].OrderBy(article => article.Spec.Id, StringComparer.Ordinal).ToEquatableArray()));
    }
}

/// <summary>An article as it is written.</summary>
/// <param name="HasMembers">Whether it has a type of its own, with members for its entries; else there is its data alone.</param>
internal sealed record GroupedArticle(ArticleSpec Spec, bool HasMembers);
