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
    [InlineData("---\nlayout: post\n...\nText", "---\nlayout: post\n...\n")]
    [InlineData("---\n\n---\nText", "---\n\n---\n")]
    [InlineData("---\n标题: x\n---\nText", "---\n标题: x\n---\n")]
    [InlineData("---\n# a comment\n\n\"title\": x\n---\nText", "---\n# a comment\n\n\"title\": x\n---\n")]
    [InlineData("---\narticleSeed 1\npeople:\n---\nText", "---\narticleSeed 1\npeople:\n---\n")]
    [InlineData("---\n{ title: x }\n---\nText", "---\n{ title: x }\n---\n")]
    [InlineData("---\nnever closed", "")]
    [InlineData("---\n\nA first part.\n\n---\nText", "")]
    [InlineData("---\nA first part: with a colon.\n---\nText", "")]
    [InlineData("---\n# A heading\n---\nText", "")]
    [InlineData("----\na: 1\n----\n", "")]
    [InlineData("--- a\n---\n", "")]
    [InlineData("\n---\na: 1\n---\nText", "\n---\na: 1\n---\n")]
    [InlineData("\r\n \t\r\n---\r\na: 1\r\n---\r\nText", "\r\n \t\r\n---\r\na: 1\r\n---\r\n")]
    [InlineData("\uFEFF---\na: 1\n---\nText", "\uFEFF---\na: 1\n---\n")]
    [InlineData("---yaml\na: 1\n---\nText", "---yaml\na: 1\n---\n")]
    [InlineData("--- # note\na: 1\n---\nText", "--- # note\na: 1\n---\n")]
    [InlineData("--- YAML # note\na: 1\n---\nText", "--- YAML # note\na: 1\n---\n")]
    [InlineData("---toml\na = 1\n---\nText", "---toml\na = 1\n---\n")]
    [InlineData("---json\n{ \"a\": 1 }\n---\nText", "---json\n{ \"a\": 1 }\n---\n")]
    [InlineData("{\n  \"a\": \"}\\\"\",\n  \"b\": { \"c\": [] }\n}\nText", "{\n  \"a\": \"}\\\"\",\n  \"b\": { \"c\": [] }\n}\n")]
    [InlineData("\n+++\na = 1\n+++\nText", "\n+++\na = 1\n+++\n")]
    [InlineData("{{< figure >}}\nText", "")]
    [InlineData("{ \"a\": 1 } are braces\n", "")]
    [InlineData("    ---\n    a: 1\n---\n", "")]
    [InlineData("\n---\n\n---\nText", "")]
    [InlineData("--- Chapter\na: 1\n---\n", "")]
    [InlineData("Text\n---\na\n---\n", "")]
    [InlineData("", "")]
    public void Reaches_to_the_end_of_its_closing_line(string text, string frontMatter) =>
        Assert.Equal(frontMatter, text[..FrontMatter.Length(text)]);

    [Fact]
    public void Front_matter_that_never_closes_is_text_but_is_known_to_open()
    {
        Assert.True(FrontMatter.Opens("---\nid: x\n"));
        Assert.False(FrontMatter.Opens("--\nid: x\n"));
    }

    [Theory]
    [InlineData("---\narticleSeed: 1\n---\n", true)]
    [InlineData("---\r\ntitle: x\r\narticleSeed : 1\r\n---\r\n", true)]
    [InlineData("---\n  title: x\n  articleSeed: 1\n---\n", true)]
    [InlineData("---\n'articleSeed': 1\n---\n", true)]
    [InlineData("---\n{ title: x, articleSeed: 1 }\n---\n", true)]
    [InlineData("---\nextra:\n  articleSeed: 1\n---\n", false)]
    [InlineData("---\narticleSeeds: 1\n---\n", false)]
    [InlineData("---\n# articleSeed: 1\n---\n", false)]
    public void Has_a_key_only_at_the_start_of_a_line(string frontMatter, bool expected) =>
        Assert.Equal(expected, FrontMatter.HasKey(frontMatter, "articleSeed"));

    /// <summary>The task that packs the texts counts bytes, and the generator UTF-16 units.</summary>
    [Theory]
    [InlineData("---\n标题: x\n日期: y\n---\nपाठ")]
    [InlineData("---\n\u0085\u00A0\u2028title: x\n---\nपाठ")]
    [InlineData("---\n\u00A0\n---\nपाठ")]
    [InlineData("---\narticleSeed： 1\npeople:\n...\nपाठ")]
    [InlineData("---\nपहला भाग।\n---\nपाठ")]
    public void Is_as_long_in_bytes_as_in_characters(string text)
    {
        var bytes = System.Text.Encoding.Latin1.GetString(System.Text.Encoding.UTF8.GetBytes(text));

        Assert.Equal(System.Text.Encoding.UTF8.GetByteCount(text[..FrontMatter.Length(text)]), FrontMatter.Length(bytes));
    }
}
