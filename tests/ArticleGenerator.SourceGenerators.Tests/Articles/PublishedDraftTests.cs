using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Articles;

/// <summary>Drafts in a project that sets ArticleDrafts.</summary>
public sealed class PublishedDraftTests
{
    private static readonly SeedProjectSource Project = SeedProjectSource.Of(
        ("INDEX.md", "- lamp.md\n- bridge.txt\n"), ("lamp.md", "---\ntitle: The lamp\ndraft: true\n---\nText."), ("bridge.txt", "Text."));

    [Theory]
    [InlineData("true")]
    [InlineData(" True ")]
    public async Task Drafts_are_published_and_say_what_they_are(string value)
    {
        var run = GeneratorRun.Of(Project.WithProperty("ArticleDrafts", value));

        Assert.Empty(await run.Warnings());
        Assert.Equal(["The lamp True", "bridge False"], run.LoadArticles().Select(article => $"{article.Headline} {article.IsDraft}"));
        Assert.DoesNotContain("|draft", run.Source("Bridge"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("false")]
    [InlineData("yes")]
    [InlineData("1")]
    public async Task Nothing_else_publishes_them(string value)
    {
        var run = GeneratorRun.Of(Project.WithProperty("ArticleDrafts", value));

        Assert.Contains("ART1006", Assert.Single(await run.Warnings()), StringComparison.Ordinal);
        Assert.Equal("bridge", Assert.Single(run.LoadArticles()).Id);
    }

    [Fact]
    public async Task What_is_wrong_with_a_published_draft_is_reported()
    {
        var run = GeneratorRun.Of(Project.With("lamp.yaml", "draft: yes\nkicker: [a, b]\n").WithProperty("ArticleDrafts", "true"));

        Assert.Equal(["ART3004", "ART3004"], (await run.Warnings()).Select(warning => warning.Split(": ")[1]));
    }
}
