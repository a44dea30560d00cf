using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.SourceGenerators.Tests.Rules;

/// <summary>ART9008, which no folder of cases can show: it takes megabytes. C# 10 has no UTF-8 literals.</summary>
public sealed class NearLimitOfCompilerTests
{
    private const int Million = 1_000_000;

    [Fact]
    public async Task A_project_near_the_limit_gets_the_message_before_the_compiler_refuses_it()
    {
        var run = GeneratorRun.Of(Articles(8, Million - 1_000), version: LanguageVersion.CSharp10);

        var warning = Assert.Single(await run.Warnings());

        Assert.StartsWith(
            "(1,1): ART9008: The seeds of this project take 15.2 MB of strings in the compiled code", warning, StringComparison.Ordinal);
        Assert.True(run.Compilation.Emit(new MemoryStream(), cancellationToken: TestContext.Current.CancellationToken).Success);
    }

    [Fact]
    public async Task It_gets_the_message_beyond_the_limit_too()
    {
        var run = GeneratorRun.Of(Articles(9, Million), version: LanguageVersion.CSharp10);

        Assert.Contains("take 17.2 MB", Assert.Single(await run.Warnings()), StringComparison.Ordinal);
        Assert.Equal(
            "CS8103",
            run.Compilation.Emit(new MemoryStream(), cancellationToken: TestContext.Current.CancellationToken).Diagnostics
                .Single(d => d.Severity == DiagnosticSeverity.Error).Id);
    }

    [Fact]
    public async Task Where_there_are_UTF_8_literals_there_is_no_such_limit()
    {
        var run = GeneratorRun.Of(Articles(9, Million));

        Assert.Empty(await run.Warnings());
        Assert.Equal(9, run.LoadArticles().Count);
    }

    [Fact]
    public async Task Half_of_it_gets_no_message() =>
        Assert.Empty(await GeneratorRun.Of(Articles(4, Million), version: LanguageVersion.CSharp10).Warnings());

    private static SeedProjectSource Articles(int count, int length) => SeedProjectSource.Of(
    [
        ("INDEX.md", string.Concat(Enumerable.Range(0, count).Select(i => $"- [{i}](a{i}.txt)\n"))),
        .. Enumerable.Range(0, count).SelectMany(i =>
            new[] { ($"a{i}.txt", $"Ada met Bo {i} times."), ($"a{i}.yaml", $"abstract: {i}{new string('x', length)}\n") }),
    ]);
}
