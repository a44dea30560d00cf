namespace ArticleGenerator.Seeds.Rules;

/// <summary>All rules, by id.</summary>
internal static class RuleBook
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. IndexRules.All.Select(r => r.Rule)
            .Concat(ArticleRules.OfDrafts.Concat(ArticleRules.OfArticles).Concat(ArticleRules.OfSharedFiles).Concat(ArticleRules.OfIndex)
                .Select(r => r.Rule))
            .Concat(ArticleSetRules.All.Select(r => r.Rule))
            .Concat(TranslationRules.All)
            .Concat(ImageRules.All)
            .Concat(ProjectRules.All.Select(r => r.Rule))
            .Concat(
            [
                AllowsNothing.Rule, RepeatedArticleId.Rule, UnknownArticle.Rule, UnexpectedError.Rule, TooMuchToFind.Rule,
                IndexTooLong.Rule, ProblemList.Rule, NeverTaken.Rule, SharedTwice.Rule,
            ])
            .Distinct()
            .OrderBy(r => r.Id, StringComparer.Ordinal),
    ];
}
