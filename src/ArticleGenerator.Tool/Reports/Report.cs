namespace ArticleGenerator.Tool.Reports;

/// <summary>A format for problems.</summary>
internal abstract class Report
{
    /// <summary>By the names for <c>--format</c>.</summary>
    public static IReadOnlyDictionary<string, Func<Workplace, Report>> Formats { get; } =
        new SortedDictionary<string, Func<Workplace, Report>>(StringComparer.Ordinal)
        {
            ["github"] = _ => new GitHubReport(),
            ["json"] = _ => new JsonReport(),
            ["junit"] = _ => new JUnitReport(),
            ["sarif"] = _ => new SarifReport(),
            ["text"] = workplace => new TextReport(workplace.UsesColor),
        };

    /// <param name="problems">In the order of files and lines.</param>
    /// <param name="files">All checked files, by their names in the report.</param>
    public abstract void Write(IReadOnlyList<ReportedProblem> problems, IReadOnlyList<string> files, TextWriter output);
}
