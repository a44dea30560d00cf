using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Benchmarks;

/// <summary>What the generator does at the first build, and what it does again at each edit after it.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private CorpusProject project = null!;
    private GeneratorDriver warm = null!;
    private int edit;

    [Params(100, 1_000, 10_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        project = new CorpusProject(Articles);
        warm = project.Driver().RunGenerators(project.Compilation);
        var generated = warm.GetRunResult().GeneratedTrees.Length;
        if (generated != Articles + 1)
        {
            throw new InvalidOperationException($"{generated} files were generated for {Articles} articles.");
        }
    }

    /// <summary>Nothing is known yet.</summary>
    [Benchmark]
    public GeneratorDriver Cold() => project.Driver().ReplaceAdditionalTexts(project.ReadAgain()).RunGenerators(project.Compilation);

    /// <summary>A key was pressed in a file of code.</summary>
    [Benchmark]
    public GeneratorDriver CodeEdit() => warm = warm.RunGenerators(project.Typed(++edit));

    /// <summary>The headline of one article was changed.</summary>
    [Benchmark]
    public GeneratorDriver SeedEdit()
    {
        var (old, changed) = project.Edited(++edit);
        return warm.ReplaceAdditionalText(old, changed).RunGenerators(project.Compilation);
    }
}
