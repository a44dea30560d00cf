using ArticleGenerator.Seeds.Annotations;

namespace ArticleGenerator.SourceGenerators.Tests.Parsing.Yaml;

/// <summary>What the quick reader accepts, and what it leaves to the error-tolerant one.</summary>
public sealed class YamlTreeReaderTests
{
    /// <summary>Otherwise nobody would notice if all seeds took the slow way.</summary>
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

    // Not among the above, because the test report can't contain it.
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
