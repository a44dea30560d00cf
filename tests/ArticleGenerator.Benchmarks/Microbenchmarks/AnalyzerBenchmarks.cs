using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Benchmarks;

/// <summary>What the rules cost, in a build and after an edit.</summary>
[MemoryDiagnoser]
public class AnalyzerBenchmarks
{
    private CorpusProject project = null!;
    private ImmutableArray<AdditionalText> seeds;
    private int edit;

    [Params(100, 1_000, 10_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        project = new CorpusProject(Articles);
        seeds = project.ReadAgain();
        // Ten thousand in one project are too many for the compiler, which ART9008 reports. They are measured anyway.
        if (project.Analyze(seeds).Result.FirstOrDefault(d => d.Id != "ART9008") is { } mistake)
            throw new InvalidOperationException("The corpus has mistakes in it: " + mistake);
    }

    /// <summary>Nothing is known yet.</summary>
    [Benchmark]
    public Task<ImmutableArray<Diagnostic>> Cold() => project.Analyze(project.ReadAgain());

    /// <summary>The headline of one article was changed; what is known of the others is known.</summary>
    [Benchmark]
    public Task<ImmutableArray<Diagnostic>> SeedEdit()
    {
        var (old, changed) = project.Edited(++edit);
        var index = seeds.IndexOf(seeds.Single(s => s.Path == old.Path));
        return project.Analyze(seeds.SetItem(index, changed));
    }
}
