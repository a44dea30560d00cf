using System.Globalization;
using System.Text;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Rules;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ArticleGenerator.Tool.Reports;

/// <summary>For people: each problem with its line and a mark under its words.</summary>
internal sealed class TextReport(bool usesColor) : Report
{
    private const int Widest = 120;

    public override void Write(IReadOnlyList<ReportedProblem> problems, IReadOnlyList<string> files, TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = usesColor ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = usesColor ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = int.MaxValue;
        foreach (var problem in problems)
            Write(problem, console);
        console.WriteLine(Summary(problems, files.Count));
    }

    private static void Write(ReportedProblem problem, IAnsiConsole console)
    {
        var color = problem.Severity switch { Severity.Error => Color.Red, Severity.Warning => Color.Yellow, _ => Color.Blue };
        var margin = new string(' ', Digits(problem.Line).Length);
        console.Write(new Text($"{Name(problem.Severity)}[{problem.Rule.Id}]", new Style(color, decoration: Decoration.Bold)));
        console.WriteLine($": {problem.Message}");
        console.WriteLine($"{margin}--> {problem.Path}:{Digits(problem.Line)}:{Digits(problem.Column)}");
        var (line, before, width) = Cut(problem);
        if (line.Trim().Length > 0)
        {
            console.WriteLine($"{margin} |");
            console.WriteLine($"{Digits(problem.Line)} | {line}");
            console.Write(new Text($"{margin} | {new string(' ', before)}"));
            console.Write(new Text(new string('^', width) + "\n", new Style(color)));
        }

        if (problem.OtherPath is { } other)
            console.WriteLine($"{margin} = see: {other}:{Digits(problem.OtherLine)}");
        foreach (var fix in problem.Fixes)
            console.WriteLine($"{margin} = {Describe(fix)}");
        console.WriteLine();
    }

    private static string Describe(Fix fix) => $"fix: {fix.Title}{(fix.IsSafe ? " (--fix does it)" : "")}";

    /// <summary>The visible part of the line around the problem, and the position of the mark, in columns of the terminal.</summary>
    private static (string Line, int Before, int Width) Cut(ReportedProblem problem)
    {
        var source = problem.SourceLine;
        var start = problem.Column - 1;
        var length = problem.EndLine == problem.Line ? problem.EndColumn - problem.Column : source.Length - start;
        var from = start + Math.Min(length, Widest / 2) <= Widest ? 0 : start - Widest / 2;
        if (from > 0 && char.IsLowSurrogate(source[from]))
            from--;
        var to = Math.Min(source.Length, from + Widest);
        if (to < source.Length && char.IsLowSurrogate(source[to]))
            to--;
        var end = Math.Clamp(start + length, start, to);
        var lead = from > 0 ? "…" : "";
        var before = lead + Visible(source[from..start]);
        var line = before + Visible(source[start..to]) + (to < source.Length ? "…" : "");
        return (line, WidthOf(before), Math.Max(1, WidthOf(Visible(source[start..end]))));
    }

    private static int WidthOf(string text) => new Segment(text).CellCount();

    /// <summary>Replaces control characters and invisible characters.</summary>
    private static string Visible(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value == '\t' ? shown.Append("    ")
                : rune.Value is not (0x200C or 0x200D) && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse
                ? shown.Append(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>")
                : shown.Append(rune);
        }

        return shown.ToString();
    }

    private static string Summary(IReadOnlyList<ReportedProblem> problems, int files)
    {
        var safe = problems.Count(problem => problem.Fixes.Any(fix => fix.IsSafe));
        return problems.Count == 0
            ? $"{Wording.Count(files, "file")} checked, no problems."
            : $"{Wording.Count(files, "file")} checked, {Wording.Count(problems.Count, "problem")}"
                + (safe == 0 ? "." : $", {Digits(safe)} fixable with --fix.");
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Name(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "hint",
    };
}
