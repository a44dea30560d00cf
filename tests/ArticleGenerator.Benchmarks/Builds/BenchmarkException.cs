namespace ArticleGenerator.Benchmarks;

/// <summary>What was measured is not what was meant: the numbers would be worth nothing.</summary>
internal sealed class BenchmarkException(string message) : Exception(message);
