using ArticleGenerator.Hostile;
using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Hostile;

/// <summary>
/// Seeds made to exhaust the compiler, from end to end. Each would take minutes, the memory or the stack, if the work weren't linear in its
/// size.
/// </summary>
public sealed class BombTests
{
    /// <summary>The number of warnings about one kind of file that a build can be made to print.</summary>
    private const int MostProblems = 2_100;

    public static TheoryData<string> Names => [.. Bomb.All.Select(b => b.Name)];

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Names))]
    public async Task A_bomb_does_no_harm(string name)
    {
        var bomb = Bomb.All.Single(b => b.Name == name);
        var files = bomb.Files(bomb.Size);

        var run = GeneratorRun.Of(SeedProjectSource.Of([.. files]), isTracked: false);
        var diagnostics = await run.AnalyzerDiagnostics(withGenerated: true);

        Assert.DoesNotContain(diagnostics, d => d.Id is "ART9001" or "AD0001");
        Assert.InRange(diagnostics.Length, 0, MostProblems);
        Assert.All(diagnostics, d => Assert.InRange(d.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Length, 1, 2_000));
    }
}
