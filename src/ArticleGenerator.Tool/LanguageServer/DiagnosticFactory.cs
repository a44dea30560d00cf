using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Tool.LanguageServer.Protocol;
using ArticleGenerator.Tool.Reports;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>Problems as LSP diagnostics.</summary>
internal static class DiagnosticFactory
{
    private const int Unnecessary = 1;

    // The rules for text that can be removed without loss.
    private static readonly HashSet<string> Superfluous = new(StringComparer.Ordinal) { AllowsNothing.Rule.Id };

    /// <summary>All problems of a file, in the order of their positions.</summary>
    public static IReadOnlyList<Diagnostic> Of(SeedsSnapshot seeds, string path, CancellationToken cancellationToken) =>
        [.. seeds.ProblemsIn(path, cancellationToken).Select(problem => Of(seeds, problem))];

    public static Diagnostic Of(SeedsSnapshot seeds, Problem problem) => new()
    {
        Range = seeds.LinesOf(problem.Location.Path).RangeOf(problem.Location.Range),
        Severity = seeds.SeverityOf(problem) switch { Severity.Error => 1, Severity.Warning => 2, _ => 3 },
        Code = problem.Rule.Id,
        CodeDescription = RulePage.Find(problem.Rule.Id) is { } page ? new(page) : null,
        Message = problem.Message,
        Tags = Superfluous.Contains(problem.Rule.Id) ? [Unnecessary] : null,
        RelatedInformation = problem.Other is { } other ? [new(seeds.LocationOf(other.Path, other.Range), "The other place.")] : null,
    };
}
