using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Reports;

/// <summary>A problem with its line and columns.</summary>
/// <param name="Severity">From the configuration files.</param>
/// <param name="Path">The name of the file in the report, with '/'.</param>
/// <param name="File">The content of the file.</param>
/// <param name="Line">From 1, as are the columns, which count UTF-16 units.</param>
/// <param name="EndLine">The line of the first unit after it.</param>
/// <param name="OtherPath">The file of the other position that it clashes with, if any.</param>
internal sealed record ReportedProblem(
    Problem Problem, Severity Severity, string Path, string File, int Line, int Column, int EndLine, int EndColumn, string? OtherPath,
    int OtherLine)
{
    public Rule Rule => Problem.Rule;

    public string Message => Problem.Message;

    public IEnumerable<Fix> Fixes => Problem.Fixes;

    /// <summary>The name of a file of the seeds folder in the report.</summary>
    public required Func<string, string> PathOf { get; init; }

    /// <summary>The content of a file of the seeds folder.</summary>
    public required Func<string, string> TextOf { get; init; }

    /// <summary>Its first line.</summary>
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
