using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.SourceGenerators.Emit;
using ArticleGenerator.SourceGenerators.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.SourceGenerators.Diagnostics;

/// <summary>Reports the mistakes in the seeds, each in its own file, so that an editor shows it while that file is edited.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SeedAnalyzer : DiagnosticAnalyzer
{
    private static readonly ConditionalWeakTable<SourceText, LineIndex> Lines = new();

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            // Read without the token: if this call were cancelled, all later callers would get its exception.
            var project = new Lazy<SeedProject>(() => new SeedProject(start.Options, CancellationToken.None));
            var rules = new ReportedRules(start.Compilation, start.Options);
            start.RegisterAdditionalFileAction(action => Report(action, project.Value, rules));
            start.RegisterCompilationEndAction(end => ReportProject(end, project.Value, rules));
        });
    }

    /// <summary>Mistakes that belong to no file.</summary>
    private static void ReportProject(CompilationAnalysisContext context, SeedProject project, ReportedRules rules)
    {
        var settings = ProjectOptions.Read(
            context.Options.AnalyzerConfigOptionsProvider.GlobalOptions,
            () => Capabilities.CanHaveUtf8Data(context.Compilation) ? 0 : project.LiteralBytes(),
            () => context.Compilation.Options.OutputKind == OutputKind.DynamicallyLinkedLibrary
                && project.NamesNone(context.Compilation, context.CancellationToken),
            () => project.TakenTypeName(context.Compilation));
        foreach (var rule in ProjectRules.All.Where(r => rules.Reports(r.Rule)))
        {
            if (rule.Check(settings) is { } arguments)
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.For(rule.Rule), Location.None, arguments));
        }
    }

    private static void Report(AdditionalFileAnalysisContext context, SeedProject project, ReportedRules rules)
    {
        if (project.Folder.Relative(context.AdditionalFile.Path) is not { } path)
            return;

        foreach (var problem in project.ProblemsIn(path, context.CancellationToken))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var severity = rules.SeverityIn(context.AdditionalFile, problem.Rule);
            if (!rules.Reports(problem.Rule, severity))
                continue;

            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.For(problem.Rule),
                LocationIn(context.AdditionalFile, problem.Location.Range, context.CancellationToken),
                Descriptors.SeverityOf(severity),
                problem.Other is { } other
                    ? project.At(other.Path).Select(file => LocationIn(file, other.Range, context.CancellationToken))
                    : null,
                properties: null,
                [.. problem.Arguments]));
        }
    }

    private static Location LocationIn(AdditionalText file, SourceSpan range, CancellationToken cancellationToken)
    {
        var text = file.GetText(cancellationToken) ?? SourceText.From("");
        var start = Math.Min(range.Start, text.Length);
        var span = TextSpan.FromBounds(start, Math.Min(range.End, text.Length));
        var lines = Lines.GetValue(text, t => new LineIndex(t.ToString()));
        return Location.Create(file.Path, span, new(PositionOf(lines, span.Start), PositionOf(lines, span.End)));
    }

    private static LinePosition PositionOf(LineIndex lines, int offset) => new(lines.LineOf(offset) - 1, lines.ColumnOf(offset) - 1);
}
