using System.Collections.Immutable;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.SourceGenerators.Diagnostics;
using ArticleGenerator.SourceGenerators.Emit;
using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.SourceGenerators.Tests.Hostile;

/// <summary>A canceled run returns control within one seed, and leaves nothing for the next run.</summary>
public sealed class CancellationTests
{
    private const int Articles = 20;
    private const int ReadUntilCancelled = 5;

    private static readonly SeedProjectSource Project = SeedProjectSource.Of([
        ("INDEX.md", string.Concat(Enumerable.Range(0, Articles).Select(i => $"- [One]({i}.txt)\n"))),
        .. Enumerable.Range(0, Articles)
            .SelectMany(i => new[] { ($"{i}.txt", $"Ada met Bo, {i}."), ($"{i}.yaml", $"id: a-{i}\npeople:\n  ada: Adam\n") })]);

    [Fact]
    public void The_generator_reads_no_seed_more()
    {
        using var cancellation = new CancellationTokenSource();
        var files = new CancellingFiles(cancellation);

        var driver = GeneratorRun.CreateDriver(Project).ReplaceAdditionalTexts(files.Of(Project));

        Assert.ThrowsAny<OperationCanceledException>(() => driver.RunGenerators(GeneratorRun.Compile(""), cancellation.Token));
        Assert.Equal(ReadUntilCancelled, files.Read);
    }

    [Fact]
    public async Task The_analyzer_stops_and_reports_everything_the_next_time()
    {
        using var cancellation = new CancellationTokenSource();
        var compilation = GeneratorRun.Of(Project).Compilation;
        var files = new CancellingFiles(cancellation).Of(Project);
        CompilationWithAnalyzers Analysis(ImmutableArray<AdditionalText> texts) =>
            compilation.WithAnalyzers([new SeedAnalyzer()], new AnalyzerOptions(texts, Project.Options()));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Analysis(files).GetAnalyzerDiagnosticsAsync(cancellation.Token));
        var diagnostics = await Analysis(files).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Articles, diagnostics.Count(d => d.Id == "ART5003"));
        Assert.DoesNotContain(diagnostics, d => d.Id is "ART9001" or "AD0001");
    }

    [Fact]
    public void A_check_of_many_articles_is_cancelled_as_such_and_not_as_a_failure()
    {
        var sources = Enumerable.Range(0, Articles)
            .Select(i => new ArticleSource($"{i}.txt", $"Ada met Bo, {i}.", $"{i}.yaml", "people:\n  ada: Ada\n", "")).ToArray();

        Assert.ThrowsAny<OperationCanceledException>(() => CheckedArticle.CheckAll(sources, new CancellationToken(canceled: true)));

        CheckedArticle.CheckAll(sources, CancellationToken.None);
        Assert.All(sources, source => Assert.Empty(CheckedArticle.Check(source).Problems));
    }

    /// <summary>Files, one of which cancels the run when it is read.</summary>
    private sealed class CancellingFiles(CancellationTokenSource cancellation)
    {
        public int Read { get; private set; }

        public ImmutableArray<AdditionalText> Of(SeedProjectSource project) =>
            [.. project.AdditionalTexts().Select(file => new File(file, this))];

        private sealed class File(AdditionalText file, CancellingFiles all) : AdditionalText
        {
            public override string Path => file.Path;

            public override SourceText? GetText(CancellationToken cancellationToken = default)
            {
                if (++all.Read == ReadUntilCancelled)
                    all.Cancel();

                return file.GetText(cancellationToken);
            }
        }

        private void Cancel() => cancellation.Cancel();
    }
}
