using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Reports;

/// <summary>A problem with its place as people count it.</summary>
/// <param name="Severity">As the configuration files say.</param>
/// <param name="Path">The file as the report names it, with '/'.</param>
/// <param name="File">What stands in the file.</param>
/// <param name="Line">From 1, as are the columns, which count UTF-16 units.</param>
/// <param name="EndLine">The line of the first unit behind it.</param>
/// <param name="OtherPath">The file of the place that it clashes with, if any.</param>
internal sealed record ReportedProblem(
    Problem Problem, Severity Severity, string Path, string File, int Line, int Column, int EndLine, int EndColumn, string? OtherPath,
    int OtherLine)
{
    public Rule Rule => Problem.Rule;

    public string Message => Problem.Message;

    public IEnumerable<Fix> Fixes => Problem.Fixes;

    /// <summary>What the report calls a file of the seeds folder.</summary>
    public required Func<string, string> PathOf { get; init; }

    /// <summary>What stands in a file of the seeds folder.</summary>
    public required Func<string, string> TextOf { get; init; }

    /// <summary>The line on which it begins.</summary>
    public string SourceLine
    {
        get
        {
            var start = Problem.Location.Range.Start - (Column - 1);
            var end = File.AsSpan(start).IndexOfAny('\r', '\n');
            return end < 0 ? File[start..] : File.Substring(start, end);
        }
    }

    public static ReportedProblem From(
        Problem problem, Severity severity, Func<string, string> pathOf, Func<string, string> textOf)
    {
        var file = textOf(problem.Location.Path);
        var lines = new LineIndex(file);
        var start = Math.Min(problem.Location.Range.Start, file.Length);
        var end = Math.Min(problem.Location.Range.End, file.Length);
        return new(
            problem, severity, pathOf(problem.Location.Path), file,
            lines.LineOf(start), lines.ColumnOf(start), lines.LineOf(end), lines.ColumnOf(end),
            problem.Other is { } other ? pathOf(other.Path) : null,
            problem.Other is { } there ? new LineIndex(textOf(there.Path)).LineOf(there.Range.Start) : 0)
        {
            PathOf = pathOf,
            TextOf = textOf,
        };
    }
}
