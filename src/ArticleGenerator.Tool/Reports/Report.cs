namespace ArticleGenerator.Tool.Reports;

/// <summary>A way to write down what is wrong.</summary>
internal abstract class Report
{
    /// <summary>By the names that <c>--format</c> takes.</summary>
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
    /// <param name="files">All files that were checked, as the report names them.</param>
    public abstract void Write(IReadOnlyList<ReportedProblem> problems, IReadOnlyList<string> files, TextWriter output);
}
