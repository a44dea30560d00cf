using ArticleGenerator.Core;
using ArticleGenerator.Seeds;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Rules;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>
/// The articles in one generated file. Each article has its own file until there are many: after every keystroke, the compiler compares the
/// names of all generated files, which then takes longer than everything else together.
/// </summary>
/// <param name="Number">Null for an article with its own file. The id of an article determines its group, wherever it is in
/// INDEX.md.</param>
/// <param name="Articles">In the order of their ids.</param>
internal sealed record ArticleGroup(int? Number, EquatableArray<GroupedArticle> Articles)
{
    /// <summary>Up to this number of articles, each has its own file.</summary>
    public const int MostFiles = 300;

    private const int Groups = 256;

    /// <summary>An article with its own file.</summary>
    public static ArticleGroup From(GroupedArticle article) => new(null, new[] { article }.ToEquatableArray());

    /// <summary>
    /// Always the same number of groups in the same order, so that the compiler finds each again; empty if each article has its own file.
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

/// <summary>An article as input of the emitters.</summary>
/// <param name="HasMembers">Whether it has its own type, with members for its entries; otherwise only its data is written.</param>
internal sealed record GroupedArticle(ArticleSpec Spec, bool HasMembers);
