using System.Diagnostics;

namespace ArticleGenerator.Fuzzing;

/// <summary>Runs a target over the files of a folder, as they are or changed, and keeps what breaks a promise or takes too long.</summary>
internal sealed class CorpusRun(string target, string folder)
{
    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(5);

    private readonly Action<byte[]> action = FuzzTargets.All[target];
    private readonly byte[][] files = [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
    private int findings;

    /// <summary>Each file once.</summary>
    public int Replay()
    {
        foreach (var file in files)
            Try(file);

        Console.WriteLine($"{target}: {files.Length} files, {findings} findings");
        return findings;
    }

    /// <summary>Files changed at random, for so long.</summary>
    public int Mutate(TimeSpan duration)
    {
        var seed = Environment.TickCount;
        var (random, mutator, clock, count) = (new Random(seed), new ByteMutator(seed), Stopwatch.StartNew(), 0);
        for (; clock.Elapsed < duration; count++)
            Try(mutator.Mutate(files[random.Next(files.Length)]));

        Console.WriteLine($"{target}: {count} inputs from seed {seed}, {findings} findings");
        return findings;
    }

    private void Try(byte[] input)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            action(input);
            if (clock.Elapsed > TooLong)
                Keep(input, $"took {clock.Elapsed}");
        }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Keep(input, exception.ToString());
        }
    }

    private void Keep(byte[] input, string what)
    {
        Directory.CreateDirectory("findings");
        var file = Path.Combine("findings", $"{target}-{++findings}");
        File.WriteAllBytes(file, input);
        Console.WriteLine($"{file}: {what}");
    }
}
