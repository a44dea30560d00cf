using System.Globalization;
using CsCheck;

namespace ArticleGenerator.SourceGenerators.Tests.Hostile.Fuzzing;

/// <summary>
/// How often a property is tried: some times in every run, the same inputs each time, and as often with others; for hours when asked.
/// </summary>
internal static class FuzzSettings
{
    private const string Fixed = "0000Kx5lkOX4";

    private static readonly string? Iterations = Environment.GetEnvironmentVariable("ARTICLEGENERATOR_FUZZ_ITERATIONS");

    /// <summary>Checks a property with the seed that never changes, and then with one that does and is printed.</summary>
    public static void Check<T>(this Gen<T> inputs, Action<T> property, int usually)
    {
        var iterations = Iterations is null ? usually : int.Parse(Iterations, CultureInfo.InvariantCulture);
        inputs.Sample(property, seed: Fixed, iter: iterations, threads: 1);

        var seed = new PCG((uint)(DateTime.UtcNow.Ticks / TimeSpan.TicksPerMinute)).ToString();
        TestContext.Current.TestOutputHelper?.WriteLine($"Seed of the second half: {seed}");
        inputs.Sample(property, seed: seed, iter: iterations, threads: 1);
    }
}
