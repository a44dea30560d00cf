using ArticleGenerator.Core;

namespace ArticleGenerator.SourceGenerators.Tests.Index;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("---\na: 1\n---\nText", "---\na: 1\n---\n")]
    [InlineData("---\r\na: 1\r\n--- \r\nText", "---\r\na: 1\r\n--- \r\n")]
    [InlineData("---\ra: 1\r---\rText", "---\ra: 1\r---\r")]
    [InlineData("---\n---", "---\n---")]
    [InlineData("+++\na = 1\n---\n+++\nText", "+++\na = 1\n---\n+++\n")]
    [InlineData("---\n a: |\n  ---\n---\nText", "---\n a: |\n  ---\n---\n")]
    [InlineData("---\nnever closed", "")]
    [InlineData("----\na: 1\n----\n", "")]
    [InlineData("--- a\n---\n", "")]
    [InlineData("\n---\na: 1\n---\n", "")]
    [InlineData("Text\n---\na\n---\n", "")]
    [InlineData("", "")]
    public void Reaches_to_the_end_of_its_closing_line(string text, string frontMatter) =>
        Assert.Equal(frontMatter, text[..FrontMatter.Length(text)]);

    [Fact]
    public void What_never_closes_is_none_but_is_known_to_open()
    {
        Assert.True(FrontMatter.Opens("---\nid: x\n"));
        Assert.False(FrontMatter.Opens("--\nid: x\n"));
    }

    [Theory]
    [InlineData("---\narticleSeed: 1\n---\n", true)]
    [InlineData("---\r\ntitle: x\r\narticleSeed : 1\r\n---\r\n", true)]
    [InlineData("---\nextra:\n  articleSeed: 1\n---\n", false)]
    [InlineData("---\narticleSeeds: 1\n---\n", false)]
    [InlineData("---\n# articleSeed: 1\n---\n", false)]
    public void Has_a_key_only_at_the_start_of_a_line(string frontMatter, bool expected) =>
        Assert.Equal(expected, FrontMatter.HasKey(frontMatter, "articleSeed"));
}
