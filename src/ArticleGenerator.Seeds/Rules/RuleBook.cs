namespace ArticleGenerator.Seeds.Rules;

/// <summary>Every rule there is, by id.</summary>
internal static class RuleBook
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. IndexRules.All.Select(r => r.Rule)
            .Concat(ArticleRules.OfDrafts.Concat(ArticleRules.OfArticles).Concat(ArticleRules.OfIndex).Select(r => r.Rule))
            .Concat(ArticleSetRules.All.Select(r => r.Rule))
            .Concat(ProjectRules.All.Select(r => r.Rule))
            .Concat(
                [
                    AllowsNothing.Rule, RepeatedArticleId.Rule, UnknownArticle.Rule, UnexpectedError.Rule, TooMuchToFind.Rule,
                    IndexTooLong.Rule,
                    ProblemList.Rule,
                ])
            .Distinct()
            .OrderBy(r => r.Id, StringComparer.Ordinal),
    ];
}
