using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Benchmarks;

/// <summary>What the generator does at the first build, and what it does again at each edit after it.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private CorpusProject project = null!;
    private GeneratorDriver warm = null!;
    private GeneratorDriver warmEmpty = null!;
    private int edit;

    [Params(100, 1_000, 10_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        project = new CorpusProject(Articles);
        warm = project.Driver().RunGenerators(project.Compilation);
        var generated = warm.GetRunResult().GeneratedTrees;
        var articles = generated.Sum(tree => tree.ToString().Split(" : global::ArticleGenerator.Article\n").Length - 1);
        if (articles != Articles)
            throw new InvalidOperationException($"{articles} articles were generated of {Articles}.");

        warmEmpty = project.Driver(new EmptyGenerator(generated.Length)).RunGenerators(project.Compilation);
    }

    /// <summary>Nothing is known yet.</summary>
    [Benchmark]
    public GeneratorDriver Cold() => project.Driver().ReplaceAdditionalTexts(project.ReadAgain()).RunGenerators(project.Compilation);

    /// <summary>A key was pressed in a file of code.</summary>
    [Benchmark]
    public GeneratorDriver CodeEdit() => warm = warm.RunGenerators(project.Typed(++edit));

    /// <summary>The same, of a generator that makes nothing of the same files.</summary>
    [Benchmark]
    public GeneratorDriver CodeEditOfEmptyGenerator() => warmEmpty = warmEmpty.RunGenerators(project.Typed(++edit));

    /// <summary>The headline of one article was changed.</summary>
    [Benchmark]
    public GeneratorDriver SeedEdit()
    {
        var (old, changed) = project.Edited(++edit);
        return warm.ReplaceAdditionalText(old, changed).RunGenerators(project.Compilation);
    }
}
