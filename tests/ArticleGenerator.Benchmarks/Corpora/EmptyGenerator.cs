using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Benchmarks;

/// <summary>
/// A generator that makes nothing of the same files: it reads, collects and parts them as ours does, and writes as many files, all of which
/// are empty. What it takes is what the compiler itself takes.
/// </summary>
internal sealed class EmptyGenerator(int outputs) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var count = outputs;
        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => pair.Left.Path);
        var all = files.Collect();
        var texts = files.Where(static path => path.EndsWith(".txt", StringComparison.Ordinal))
            .Combine(all)
            .Select(static (pair, _) => pair.Left);
        var groups = texts.Collect().SelectMany((_, _) => Enumerable.Range(0, count));
        var capabilities = context.CompilationProvider.Select(static (compilation, _) => compilation.Language);
        context.RegisterSourceOutput(
            groups.Combine(capabilities),
            static (output, pair) => output.AddSource($"Empty.{pair.Left}.g.cs", ""));
    }
}
