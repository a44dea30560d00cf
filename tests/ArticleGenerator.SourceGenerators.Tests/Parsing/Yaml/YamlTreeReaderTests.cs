using ArticleGenerator.Seeds.Yaml;
using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Parsing.Yaml;

/// <summary>
/// Two readers of one language: where nothing is wrong, the quick one and the one that recovers from mistakes see the same.
/// </summary>
public sealed class YamlTreeReaderTests
{
    private static readonly string[] Folders =
        ["seeds", "samples", "tests/ArticleGenerator.SourceGenerators.Tests", "tests/ArticleGenerator.Fuzzing/corpus"];

    public static TheoryData<string> Annotations =>
        [.. Folders.Select(Repository.PathOf)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories))
            .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Repository.PathOf(""), file))];

    [Theory]
    [MemberData(nameof(Annotations))]
    public void Both_readers_see_the_same_where_nothing_is_wrong(string file)
    {
        var text = File.ReadAllText(Repository.PathOf(file));
        var recovered = YamlReader.Read(text);
        if (YamlReader.ReadStrictly(text) is not { } strict || recovered.Problems.Count > 0)
            return;

        Assert.Equal(YamlTestText.ShowWithPlaces(recovered.Root), YamlTestText.ShowWithPlaces(strict.Root));
        Assert.Equal(recovered.Comments, strict.Comments);
    }

    /// <summary>Otherwise nobody would see that all seeds take the slow way.</summary>
    [Fact]
    public void A_clean_seed_is_read_by_the_quick_reader() => Assert.NotNull(YamlReader.ReadStrictly(YamlTestText.RealAnnotation));

    [Theory]
    [InlineData("a: -x")]
    [InlineData("a: b\n  - c")]
    [InlineData("a: [b，c]")]
    [InlineData("? a\n: b")]
    [InlineData("a:\n  name:Putin")]
    [InlineData("a: b\u0001")]
    [InlineData("\ta: b")]
    [InlineData("a:\u00A0b")]
    [InlineData("\u00A0\u00A0a: b")]
    [InlineData("<<: b")]
    [InlineData(": b")]
    [InlineData("a: &b c")]
    [InlineData("a: !b c")]
    [InlineData("a: b\n---\nc: d")]
    [InlineData("[a, b]: c")]
    [InlineData("- a")]
    [InlineData("a: b: c")]
    public void What_cannot_be_meant_is_left_to_the_other(string text) => Assert.Null(YamlReader.ReadStrictly(text));

    // Not among the above, because the report of the tests could not hold it.
    [Fact]
    public void Half_a_character_is_left_to_the_other() => Assert.Null(YamlReader.ReadStrictly("a: b\uD800"));

    [Theory]
    [InlineData("a: b\u00A0c")]
    [InlineData("a: |\n  - c\n\n  #d")]
    [InlineData("a: https://example.org")]
    [InlineData("a: []\nb: {}\nc:\nd: ~")]
    [InlineData("---\na: b")]
    [InlineData("# nothing")]
    [InlineData("")]
    public void What_is_usual_is_not(string text) => Assert.NotNull(YamlReader.ReadStrictly(text));
}
