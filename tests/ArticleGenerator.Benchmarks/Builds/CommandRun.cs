namespace ArticleGenerator.Benchmarks;

/// <summary>How a command went.</summary>
/// <param name="Seconds">Wall time, from its start to its exit.</param>
/// <param name="CpuSeconds">What the machine worked meanwhile.</param>
internal sealed record CommandRun(double Seconds, double CpuSeconds, int ExitCode, string Output)
{
    private const int Tail = 2_000;

    /// <exception cref="BenchmarkException">It failed, or warned: the corpus has no mistakes.</exception>
    public CommandRun MustSucceed(string what) => ExitCode == 0 && !Output.Contains(": warning ", StringComparison.Ordinal)
        ? this
        : throw new BenchmarkException($"{what}: exit code {ExitCode}\n{(Output.Length > Tail ? Output[^Tail..] : Output)}");
}
