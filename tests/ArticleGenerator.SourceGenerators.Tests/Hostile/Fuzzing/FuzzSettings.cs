using System.Globalization;
using CsCheck;

namespace ArticleGenerator.SourceGenerators.Tests.Hostile.Fuzzing;

/// <summary>
/// The number of tries of a property: some in every run with the same inputs, as many with other inputs, and hours of them on request.
/// </summary>
internal static class FuzzSettings
{
    private const string Fixed = "0000Kx5lkOX4";

    private static readonly string? Iterations = Environment.GetEnvironmentVariable("ARTICLEGENERATOR_FUZZ_ITERATIONS");

    /// <summary>Checks a property with the seed that never changes, and then with a random one that is printed.</summary>
    public static void Check<T>(this Gen<T> inputs, Action<T> property, int usually)
    {
        var iterations = Iterations is null ? usually : int.Parse(Iterations, CultureInfo.InvariantCulture);
        inputs.Sample(property, seed: Fixed, iter: iterations, threads: 1);

        var seed = new PCG((uint)(DateTime.UtcNow.Ticks / TimeSpan.TicksPerMinute)).ToString();
        TestContext.Current.TestOutputHelper?.WriteLine($"Seed of the second half: {seed}");
        inputs.Sample(property, seed: seed, iter: iterations, threads: 1);
    }
}
