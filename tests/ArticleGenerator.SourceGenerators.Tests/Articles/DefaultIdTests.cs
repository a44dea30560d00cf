using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Articles;

/// <summary>The ids of articles that have none in their seed: no article is dropped because a name is taken.</summary>
public sealed class DefaultIdTests
{
    [Theory]
    [InlineData("2024/bridge.txt 2025/bridge.txt", "bridge 2025-bridge")]
    [InlineData("a/2024/bridge.txt b/2024/bridge.txt c/2024/bridge.txt", "bridge 2024-bridge c-2024-bridge")]
    [InlineData("posts/lamp/index.md notes/lamp/index.md", "lamp notes-lamp")]
    [InlineData("lamp.md posts/lamp.md posts/lamp/index.md", "lamp posts-lamp posts-lamp-2")]
    [InlineData("bridge.md bridge.txt", "bridge bridge-2")]
    [InlineData("oslo-bridge.txt osloBridge.txt new/oslo_bridge.txt", "oslo-bridge osloBridge-2 new-oslo-bridge")]
    [InlineData("पुल.txt b/पुल.txt", "पुल b-पुल")]
    [InlineData("!.txt ?.txt", "article article-2")]
    public async Task A_name_that_is_taken_gets_its_folder_before_it(string paths, string ids)
    {
        var run = Of([.. paths.Split(' ').Select(path => (path, "Text."))]);

        Assert.Empty(await run.Warnings());
        Assert.Equal(ids.Split(' '), run.LoadArticles().Select(article => article.Id));
    }

    [Fact]
    public async Task An_id_that_is_given_is_kept_wherever_INDEX_md_has_it()
    {
        var run = Of(("bridge.txt", "Text."), ("new/bridge.txt", "Text."), ("z.txt", "Text."), ("z.yaml", "id: bridge"));

        Assert.Empty(await run.Warnings());
        Assert.Equal(["bridge-2", "new-bridge", "bridge"], run.LoadArticles().Select(article => article.Id));
    }

    [Fact]
    public async Task A_slug_gives_way_too()
    {
        var run = Of(("notes/a.md", "---\nslug: /lamp/\n---\nText."), ("posts/b.md", "---\nslug: lamp\n---\nText."));

        Assert.Empty(await run.Warnings());
        Assert.Equal(["lamp", "posts-lamp"], run.LoadArticles().Select(article => article.Id));
    }

    [Fact]
    public void A_hundred_letters_leave_room_for_a_folder()
    {
        var name = new string('a', 120);
        var run = Of(($"{name}.txt", "Text."), ($"b/{name}.txt", "Text."), ($"b/{name}.md", "Text."));

        Assert.Equal(3, run.LoadArticles().Select(article => article.Id).Distinct().Count());
        Assert.All(run.LoadArticles(), article => Assert.True(Core.SeedId.IsValid(article.Id)));
    }

    private static GeneratorRun Of(params (string Path, string Text)[] seeds) => GeneratorRun.Of(SeedProjectSource.Of(
        [.. seeds, ("INDEX.md", string.Concat(seeds.Where(s => Core.SeedPath.IsText(s.Path)).Select(s => $"- {Link(s.Path)}\n")))]));

    private static string Link(string path) => $"[x](<{Core.SeedPath.ToDestination(path)}>)";
}
