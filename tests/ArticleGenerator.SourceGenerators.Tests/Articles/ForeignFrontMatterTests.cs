using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Articles;

/// <summary>Posts of other tools, put into the seeds folder unchanged.</summary>
public sealed class ForeignFrontMatterTests
{
    [Theory]
    [InlineData(
        "title: \"The lamp: again\"\ndate: 2024-01-05T09:00:00+01:00\nlastmod: 2024-02-01\ndescription: It burns.\n"
            + "tags: [lamps, towers]\ncategories:\n- Coast\n"
            + "author: Mara Quill\nslug: coast/the-lamp\nlang: en_GB\nweight: 3\nparams:\n  a: 1\n",
        "coast-the-lamp|The lamp: again|en-GB|2024-01-05T09:00:00+01:00|2024-02-01|It burns.|lamps,towers,Coast|Mara Quill")]
    [InlineData(
        "layout: post\ntitle:  The lamp\ndate:   2024-01-05 09:00:00 +0100\ncategories: coast, lamps\n"
            + "authors:\n  - name: Mara Quill\n    url: https://example.org\n  - Agnes Moyle\n",
        "lamp|The lamp|und|2024-01-05T09:00:00+01:00|||coast,lamps|Mara Quill,Agnes Moyle")]
    [InlineData(
        "title: 'The lamp'\npubDate: 'Jul 08 2022'\nupdatedDate: 2024-01-05T10:00:00.000Z\n"
            + "excerpt: >-\n  It\n  burns.\nauthor: { name: Mara Quill }\ntags: null\n",
        "lamp|The lamp|und|2022-07-08|2024-01-05T10:00:00Z|It burns.||Mara Quill")]
    public async Task A_post_says_what_its_own_tool_reads(string frontMatter, string expected)
    {
        var run = GeneratorRun.Of(SeedProjectSource.Of(
            ("INDEX.md", "- [x](lamp.md)\n"), ("lamp.md", $"---\n{frontMatter}---\n# Heading\n\nText.\n")));

        Assert.Empty(await run.Warnings());
        Assert.Equal(expected, Shown(Assert.Single(run.LoadArticles())));
    }

    [Fact]
    public async Task A_sidecar_wins_key_by_key()
    {
        var run = GeneratorRun.Of(SeedProjectSource.Of(
            ("INDEX.md", "- [x](lamp.md)\n"),
            ("lamp.md", "---\ntitle: Theirs\ndate: 2024-01-05\nauthor: Theirs\n---\nText.\n"),
            ("lamp.yaml", "headline: Ours\nauthor: Ours\nid: ours\n")));

        Assert.Empty(await run.Warnings());
        Assert.Equal("ours|Ours|und|2024-01-05||||Ours", Shown(Assert.Single(run.LoadArticles())));
    }

    [Fact]
    public void A_folder_s_index_is_called_like_the_folder()
    {
        var run = GeneratorRun.Of(SeedProjectSource.Of(
            ("INDEX.md", "- [x](posts/lamp/index.md)\n- [y](posts/tower/Index.md)\n- [z](posts/index.txt)\n"),
            ("posts/lamp/index.md", "Text."), ("posts/tower/Index.md", "Text."), ("posts/index.txt", "Text.")));

        Assert.Equal(["lamp", "tower", "index"], run.LoadArticles().Select(article => article.Id));
    }

    [Fact]
    public async Task One_front_matter_serves_their_tools_and_us()
    {
        var run = GeneratorRun.Of(SeedProjectSource.Of(
            ("INDEX.md", "---\ntitle: Posts\nlayout: home\nlang: en\n---\n- [x](lamp.md)\n"),
            ("lamp.md",
                "---\narticleSeed: 1\nlayout: post\ntitle: Theirs\nheadline: Ours\ndate: 2024-01-05 09:00:00 +0100\ntags: [lamps]\n"
                + "slug: the/lamp\nauthors:\n  - name: Mara Quill\nmenu:\n  main:\n    weight: 1\nsidebar_position: 3\n"
                + "people:\n  quill: Mara Quill\n---\nMara Quill came.\n")));

        Assert.Empty(await run.Messages());
        Assert.Equal("the-lamp|Ours|en|2024-01-05T09:00:00+01:00|||lamps|Mara Quill", Shown(Assert.Single(run.LoadArticles())));
    }

    [Fact]
    public async Task In_a_sidecar_their_keys_are_mistakes_still() =>
        Assert.Contains(
            "ART3003",
            Assert.Single(await GeneratorRun.Of(SeedProjectSource.Of(
                ("INDEX.md", "- lamp.txt\n"), ("lamp.txt", "Text."), ("lamp.yaml", "layout: post\n"))).Warnings()),
            StringComparison.Ordinal);

    private static string Shown(Article article) => string.Join(
        '|', article.Id, article.Headline.ToString(), article.InLanguage.ToString(),
        article.DatePublished?.Edtf, article.DateModified?.Edtf, article.Abstract?.ToString(),
        string.Join(',', article.Keywords), string.Join(',', article.Authors));
}
