using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Hostile;

/// <summary>ART9010, which no folder of cases can show: it takes a thousand mistakes.</summary>
public sealed class ManyMistakesTests
{
    [Fact]
    public async Task The_first_thousand_mistakes_are_shown_and_the_others_counted()
    {
        var warnings = await GeneratorRun.Of(Article(2_500)).Warnings();

        Assert.Equal(1_001, warnings.Length);
        Assert.Contains(
            "one.yaml(1001,1): ART9010: Only the first 1,000 mistakes are shown; there are 1,500 more. " +
            "Fix those shown to see the rest.",
            warnings);
    }

    [Fact]
    public async Task A_thousand_mistakes_are_all_there_is() =>
        Assert.All(
            await GeneratorRun.Of(Article(1_000)).Warnings(),
            warning => Assert.Contains("ART3003", warning, StringComparison.Ordinal));

    [Fact]
    public async Task Of_thousands_of_entries_without_a_file_the_first_thousand_are_shown()
    {
        var run = GeneratorRun.Of(
            SeedProjectSource.Of(("INDEX.md", string.Concat(Enumerable.Range(0, 2_500).Select(i => $"- [a](a{i}.txt)\n")))),
            isTracked: false);

        Assert.Equal(1_001, (await run.Warnings()).Length);
    }

    private static SeedProjectSource Article(int mistakes) => SeedProjectSource.Of(
        ("INDEX.md", "- one.txt\n"), ("one.txt", "Ada met Bo."),
        ("one.yaml", string.Concat(Enumerable.Range(0, mistakes).Select(i => $"key{i}: x\n"))));
}
