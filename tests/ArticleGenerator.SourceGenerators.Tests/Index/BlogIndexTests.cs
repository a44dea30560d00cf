using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Index;

/// <summary>Lists of posts as people write them, for another tool's folder of posts.</summary>
public sealed class BlogIndexTests
{
    [Theory]
    [InlineData("# Posts\n\n- 2024\n  - [Lamp](posts/lamp.md)\n  - [Bridge](posts/bridge.md)\n    - [Tower](posts/tower.md)\n")]
    [InlineData("# Posts\n\n* [Lamp](posts/lamp.md) - about light\n* **[Bridge](./posts/bridge.md)**: a bridge\n"
        + "+ [Tower](posts/tower.md)\n")]
    [InlineData("1. [Lamp](posts/lamp.md)\n2. [Bridge](posts/bridge.md)\n   1) [Tower](posts/tower.md)\n")]
    [InlineData("- [x] [Lamp](posts/lamp.md)\n- [ ] [Bridge](posts/bridge.md)\n- [X] [Tower](posts/tower.md)\n")]
    [InlineData(
        "| Date | Post |\n|:-----|-----:|\n| 2024-01-05 | [Lamp](posts/lamp.md) |\n| 2024-01-06 | [Bridge](posts/bridge.md) |\n"
            + "| 2024-01-07 | [Tower](posts/tower.md) |\n")]
    [InlineData("Date | Post\n--- | ---\n5 Jan | [Lamp](posts/lamp.md)\n6 Jan | [Bridge](posts/bridge.md)\n"
        + "7 Jan | [Tower](posts/tower.md)\n")]
    [InlineData("# Summary\n\n[Foreword](https://example.org)\n\n# Part I\n\n- [Lamp](./posts/lamp.md)\n"
        + "    - [Bridge](posts/bridge.md)\n\n---\n\n- [Later]()\n- [Tower](posts/tower.md)\n")]
    [InlineData("* 2024-01-05 [Lamp](posts/lamp.md)\n\n* 2024-01-06 [Bridge](posts/bridge.md#top)\n\n  More on it.\n\n"
        + "* [Tower][t]\n\n[t]: posts/tower.md\n")]
    [InlineData("- posts/lamp.md\n- `posts/bridge.md`\n- posts/tower.md\n")]
    [InlineData("- [Lamp](<posts/lamp.md> \"a title\") ![badge](badge.svg) [![CI](ci.svg)](https://example.org)\n"
        + "- [Bridge](posts/bridge.md)\n- [Tower](posts/tower.md)\n")]
    [InlineData("<!-- posts -->\r\n- [Lamp](posts/lamp.md)\r\n- [Bridge](posts/bridge.md)\r\n- [Tower](posts/tower.md)\r\n")]
    public async Task Each_line_is_an_entry(string index)
    {
        var run = GeneratorRun.Of(SeedProjectSource.Of(
            ("INDEX.md", index), ("posts/lamp.md", "Text."), ("posts/bridge.md", "Text."), ("posts/tower.md", "Text.")));

        Assert.Empty(await run.Warnings());
        Assert.Equal(["lamp", "bridge", "tower"], run.LoadArticles().Select(article => article.Id));
    }

    [Theory]
    [InlineData("[Lamp](lamp.md)\n\n- [Bridge](bridge.md)\n"
        + "", "Line 1 of INDEX.md names it, but not as an entry. Write this line instead, "
        + "with the article's headline: - [Headline](lamp.md)")]
    [InlineData("See [Lamp](lamp.md).\n- [Bridge](bridge.md)\n", "Line 1 of INDEX.md names it, but not as an entry.")]
    [InlineData("## [Lamp](lamp.md)\n- [Bridge](bridge.md)\n", "Line 1 of INDEX.md names it, but not as an entry.")]
    public async Task A_line_that_names_a_post_without_being_an_entry_is_reported(string index, string message)
    {
        var run = GeneratorRun.Of(SeedProjectSource.Of(("INDEX.md", index), ("lamp.md", "Text."), ("bridge.md", "Text.")));

        Assert.Contains(message, Assert.Single(await run.Warnings()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- [Lamp](posts/lamp.markdown)\n", "posts/lamp.markdown", "Save it as 'posts/lamp.md', and write that here.")]
    [InlineData("- [Lamp](posts/lamp.mdx)\n", "posts/lamp.mdx", "Save it as 'posts/lamp.md', and write that here.")]
    [InlineData("- [All](posts/)\n", "posts/bridge.md", "List its texts one by one, such as - [Headline](posts/bridge.md)")]
    [InlineData("- [All](posts)\n", "posts/bridge.md", "List its texts one by one, such as - [Headline](posts/bridge.md)")]
    public async Task What_is_listed_and_not_read_is_reported(string index, string file, string message)
    {
        var run = GeneratorRun.Of(SeedProjectSource.Of(("INDEX.md", "- a.txt\n" + index), ("a.txt", "Text."), (file, "Text.")));

        Assert.Contains(message, Assert.Single(await run.Warnings()), StringComparison.Ordinal);
    }
}
