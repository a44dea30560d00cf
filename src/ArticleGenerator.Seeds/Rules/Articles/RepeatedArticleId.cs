using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>
/// Two articles whose ids are equal, or would have the same name in code. The first in INDEX.md keeps it; the other is ignored.
/// </summary>
internal static class RepeatedArticleId
{
    public static Rule Rule { get; } = new(
        "ART8001", "Duplicate article id",
        "The id '{0}' {1}, so this article is ignored.{2} Give the article another id with 'id: …'.");

    /// <summary>A problem for each article that has to give way, in the order of INDEX.md.</summary>
    public static IEnumerable<(ArticleIdentity Article, Problem Problem)> Find(IEnumerable<ArticleIdentity> articles)
    {
        var first = new Dictionary<string, ArticleIdentity>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            if (first.TryGetValue(article.Identifier, out var before))
            {
                var arguments = new[] { article.Id, Clash(article, before), Spelling.Difference(article.Id, before.Id) }.ToEquatableArray();
                yield return (article, new(Rule, article.Location, arguments, before.Location));
            }
            else
            {
                first.Add(article.Identifier, article);
            }
        }
    }

    private static string Clash(ArticleIdentity article, ArticleIdentity before) => CanonicalForm.AreEquivalent(article.Id, before.Id)
        ? $"is also the id of '{before.TextPath}'"
        : $"would be called {article.Identifier} in code, like '{before.Id}' of '{before.TextPath}'";
}
