using System.Runtime.Loader;
using ArticleGenerator.Core;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Benchmarks;

/// <summary>The assembly that a corpus becomes with the generator, made without the disk.</summary>
internal sealed class CompiledCorpus
{
    private readonly byte[] assembly;

    public CompiledCorpus(int articles)
    {
        var project = new CorpusProject(articles);
        project.Driver().RunGeneratorsAndUpdateCompilation(project.Compilation, out var compilation, out _);
        using var output = new MemoryStream();
        var result = compilation.Emit(output, manifestResources: [new(TextPack.ResourceName, () => Texts(articles), isPublic: true)]);
        if (!result.Success)
            throw new BenchmarkException(string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        assembly = output.ToArray();
    }

    /// <summary>Its catalog, from an assembly of its own, so that nothing of it is decoded or compiled yet.</summary>
    public IReadOnlyList<Article> Load()
    {
        var loaded = new AssemblyLoadContext(name: null, isCollectible: true).LoadFromStream(new MemoryStream(assembly));
        return (IReadOnlyList<Article>)loaded.GetType("Corpus.Articles", throwOnError: true)!.GetProperty("All")!.GetValue(null)!;
    }

    private static MemoryStream Texts(int articles)
    {
        var pack = new MemoryStream();
        new Corpus(articles).PackTexts(pack);
        pack.Position = 0;
        return pack;
    }
}
