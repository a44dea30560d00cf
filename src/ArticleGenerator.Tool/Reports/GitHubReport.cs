using System.Globalization;
using ArticleGenerator.Seeds.Rules;

namespace ArticleGenerator.Tool.Reports;

/// <summary>Workflow commands for GitHub Actions, which show each problem at its line in a pull request.</summary>
internal sealed class GitHubReport : Report
{
    public override void Write(IReadOnlyList<ReportedProblem> problems, IReadOnlyList<string> files, TextWriter output)
    {
        foreach (var problem in problems)
        {
            var command = problem.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"::{command} file={Property(problem.Path)},line={problem.Line},endLine={problem.EndLine},col={problem.Column}"
                + $",title={problem.Rule.Id}::{Escape(problem.Message)}"));
        }
    }

    private static string Property(string value) =>
        Escape(value).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Escape(string value) =>
        value.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);
}
