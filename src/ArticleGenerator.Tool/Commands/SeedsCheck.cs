using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Catalog;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Tool.Files;
using ArticleGenerator.Tool.Reports;

namespace ArticleGenerator.Tool.Commands;

/// <summary>The problems of a seeds folder, as in a build.</summary>
internal static class SeedsCheck
{
    /// <summary>In the order of files and positions.</summary>
    /// <param name="areHintsShown">Whether to include hints, which a build log omits.</param>
    public static IReadOnlyList<ReportedProblem> Run(SeedsDirectory seeds, Workplace workplace, bool areHintsShown = false)
    {
        var config = AnalyzerConfig.Read(seeds.Root);
        var least = areHintsShown ? Severity.Hint : Severity.Warning;
        return
        [
            .. from problem in ProblemsIn(seeds, workplace)
               let severity = config.SeverityOf(problem.Rule, seeds.FullPath(problem.Location.Path))
               where severity >= least
               select ReportedProblem.From(problem, severity, path => workplace.Show(seeds.FullPath(path)), path => seeds[path]),
        ];
    }

    /// <summary>All problems including hints, in the order of files and positions.</summary>
    /// <param name="workplace">Where to show the progress of a long check.</param>
    public static IEnumerable<Problem> ProblemsIn(SeedsDirectory seeds, Workplace? workplace = null)
    {
        var check = new CatalogCheck(seeds.Files, SeedLimits.Default);
        if (workplace is not null)
            CheckProgress.Run(workplace, check.Sources.Count, check.CheckArticles);
        return seeds.Paths.Append(SeedPath.Index).Distinct()
            .SelectMany(path => check.ProblemsIn(path, CancellationToken.None))
            .OrderBy(problem => problem.Location.Path, StringComparer.Ordinal)
            .ThenBy(problem => problem.Location.Range.Start);
    }
}
