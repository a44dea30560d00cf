using System.Globalization;

namespace ArticleGenerator.Benchmarks;

/// <summary>Looks for compiler processes of one build, and asks the kernel for their high-water mark until they are gone.</summary>
internal sealed class CompilerMemory : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private readonly CancellationTokenSource stop = new();
    private readonly Task<long> watcher;

    public CompilerMemory() => watcher = Task.Run(Watch);

    /// <summary>A variable by which the processes of the build are known.</summary>
    public (string Name, string Value) Mark { get; } = ("ARTICLE_BENCHMARK", Guid.NewGuid().ToString("N"));

    /// <summary>The peak in KB.</summary>
    /// <exception cref="BenchmarkException">No compiler was seen.</exception>
    public long Stop()
    {
        stop.Cancel();
        return watcher.Result is > 0 and var peak ? peak : throw new BenchmarkException("No csc process was seen.");
    }

    public void Dispose() => stop.Dispose();

    private long Watch()
    {
        var peak = 0L;
        while (!stop.Token.WaitHandle.WaitOne(Pause))
        {
            foreach (var process in Directory.EnumerateDirectories("/proc").Where(p => char.IsAsciiDigit(Path.GetFileName(p)[0])))
                peak = Math.Max(peak, Kilobytes(process));
        }

        return peak;
    }

    private long Kilobytes(string process)
    {
        try
        {
            return IsCompiler(process) ? HighWaterMark(process) : 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return 0; // It has ended, or is not ours.
        }
    }

    private bool IsCompiler(string process) =>
        File.ReadAllText($"{process}/cmdline").Split('\0').Take(3).Any(a => Path.GetFileName(a) is "csc" or "csc.dll")
        && File.ReadAllText($"{process}/environ").Contains(Mark.Value, StringComparison.Ordinal);

    private static long HighWaterMark(string process) =>
        File.ReadLines($"{process}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal)) is { } line
            ? long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture)
            : 0;
}
