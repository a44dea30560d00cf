using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Tool.Commands;
using ArticleGenerator.Tool.LanguageServer.Protocol;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>
/// The code actions at a position: the fixes of its problems, all safe fixes together, and new entries from selected words.
/// </summary>
internal sealed class CodeActions(EditFactory edits)
{
    public IReadOnlyList<CodeAction> At(SeedsSnapshot seeds, string path, PositionRange range, IReadOnlyList<string>? only)
    {
        var place = seeds.LinesOf(path).SpanOf(range);
        var problems = seeds.ProblemsIn(path, CancellationToken.None).ToList();
        var here = problems.Where(problem => Touches(problem.Location.Range, place)).ToList();
        return
        [
            .. QuickFixes(seeds, here).Concat(FixAll(seeds, path, problems, here, IsAsked(CodeActionKind.FixAll)))
                .Concat(Refactorings.At(seeds, path, place).Where(r => edits.CanMake(seeds, r.Edits)).Select(r => ToAction(seeds, r)))
                .Where(action => IsAsked(action.Kind)),
        ];

        bool IsAsked(string kind) =>
            only is null || only.Any(asked => asked.Length == 0 || kind == asked || kind.StartsWith(asked + ".", StringComparison.Ordinal));
    }

    private CodeAction ToAction(SeedsSnapshot seeds, Refactoring refactoring) =>
        new(refactoring.Title, refactoring.Kind) { Edit = edits.Of(seeds, refactoring.Edits) };

    private IEnumerable<CodeAction> QuickFixes(SeedsSnapshot seeds, List<Problem> here) =>
        from problem in here
        let diagnostic = DiagnosticFactory.Of(seeds, problem)
        from fix in problem.Fixes
        where edits.CanMake(seeds, fix.Edits)
        select new CodeAction(fix.Title, CodeActionKind.QuickFix)
        {
            Diagnostics = [diagnostic],
            IsPreferred = fix.IsSafe && fix == problem.Fixes[0] ? true : null,
            Edit = edits.Of(seeds, fix.Edits),
        };

    /// <summary>For the file as a separate action; for all seeds if the cursor is at a problem with a safe fix.</summary>
    private IEnumerable<CodeAction> FixAll(SeedsSnapshot seeds, string path, List<Problem> problems, List<Problem> here, bool isAsked)
    {
        if (isAsked && problems.Exists(HasSafeFix) && SafeFixesIn(seeds, path) is { Count: > 0 } mended)
            yield return new("Apply all safe fixes in this file", CodeActionKind.FixAll) { Edit = edits.Of(seeds, mended) };
        if (here.Exists(HasSafeFix))
        {
            const string Title = "Apply all safe fixes in all seeds";
            yield return new(Title, CodeActionKind.QuickFix) { Command = new(Title, Command.FixAll) };
        }
    }

    /// <summary>The safe fixes of a folder as edits of its files.</summary>
    public static IReadOnlyList<FileEdit> SafeFixesIn(SeedsSnapshot seeds, string? path = null)
    {
        var mended = SafeFixes.Apply(seeds.Directory, problem => seeds.IsReported(problem) && (path is null || IsIn(problem, path))).Seeds;
        return [.. EditFactory.Between(seeds.Directory, mended)];
    }

    private static bool IsIn(Problem problem, string path) =>
        problem.Location.Path == path && problem.Fixes.All(fix => fix.Edits.All(edit => edit.Path == path));

    private static bool HasSafeFix(Problem problem) => problem.Fixes.Any(fix => fix.IsSafe);

    private static bool Touches(SourceSpan problem, SourceSpan place) => problem.Start <= place.End && place.Start <= problem.End;
}
