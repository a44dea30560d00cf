using System.Collections.Immutable;
using System.Globalization;
using ArticleGenerator.SourceGenerators.Diagnostics;
using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.SourceGenerators.Tests.Matrix;

/// <summary>The results of generator and analyzer for many seeds, as plain strings, which mean the same to every Roslyn.</summary>
public static class Probe
{
    private static readonly Lazy<string[]> LazyExpected = new(Run);

    /// <summary>The results here: with the oldest Roslyn, and no culture.</summary>
    public static IReadOnlyList<string> Expected => LazyExpected.Value;

    public static string RoslynVersion => typeof(CSharpCompilation).Assembly.GetName().Version!.ToString(3);

    /// <summary>For some cases: one string per problem and per generated file.</summary>
    public static string[] Run() =>
        [.. Projects().SelectMany(p => Problems(p.Project).Concat(Code(p.Project)).Select(probed => $"{p.Name}: {probed}"))];

    /// <summary>The compiler's errors in the generated code of those cases.</summary>
    public static string[] CompilerProblems()
    {
        var trees = Projects().SelectMany(p => Generate(p.Project).GeneratedSources).Select(s => s.SyntaxTree);
        return [.. Compile().AddSyntaxTrees(trees).GetDiagnostics().Where(d => d.Severity > DiagnosticSeverity.Info).Select(Print)];
    }

    /// <summary>What the analyzer reports, in the order of the strings.</summary>
    internal static IEnumerable<string> Problems(SeedProjectSource project, ImmutableArray<AdditionalText>? files = null) =>
        Compile().WithAnalyzers([new SeedAnalyzer()], new AnalyzerOptions(files ?? project.AdditionalTexts(), project.Options()))
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult().Select(Print).Order(StringComparer.Ordinal);

    /// <summary>What the generator writes and reports.</summary>
    internal static IEnumerable<string> Code(SeedProjectSource project, ImmutableArray<AdditionalText>? files = null)
    {
        var result = Generate(project, files);
        var code = result.GeneratedSources.Select(source => $"{source.HintName}\n{source.SourceText}");
        return result.Diagnostics.Select(Print).Concat(code.Order(StringComparer.Ordinal));
    }

    /// <summary>Fails with the first string that differs.</summary>
    internal static void AssertSame(IEnumerable<string> expected, IEnumerable<string> actual)
    {
        foreach (var (one, other) in expected.Zip(actual))
            Assert.Equal(one, other);
        Assert.Equal(expected.Count(), actual.Count());
    }

    // One namespace per case, so that all can be compiled at once.
    private static IEnumerable<(string Name, SeedProjectSource Project)> Projects() =>
        MatrixProjects.Read(MatrixProjects.SomeCases).Select((p, number) => (p.Name, InNamespace(p.Project, $"Project{number}")));

    private static SeedProjectSource InNamespace(SeedProjectSource project, string name) =>
        project.Properties["RootNamespace"] == "Sample" ? project.WithProperty("RootNamespace", name) : project;

    private static CSharpCompilation Compile() => GeneratorRun.Compile("", LanguageVersion.CSharp12, "DEBUG");

    private static GeneratorRunResult Generate(SeedProjectSource project, ImmutableArray<AdditionalText>? files = null) =>
        GeneratorRun.CreateDriver(project, isTracked: false, symbols: "DEBUG")
            .ReplaceAdditionalTexts(files ?? project.AdditionalTexts()).RunGenerators(Compile()).GetRunResult().Results.Single();

    private static string Print(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return $"{place.Path}{place.Span} {diagnostic.Severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
