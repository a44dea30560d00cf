using ArticleGenerator.NewsroomTests.InABrowser;
using Handbook;
using Microsoft.Playwright;

namespace ArticleGenerator.NewsroomTests.Handbook;

public sealed class HandbookTests(WrittenHandbook handbook, Chromium chromium) : IClassFixture<WrittenHandbook>
{
    private static readonly string[] Kinds =
        ["index.html", "seed-format.html", "tool/draft.html", "rules/ART5001.html", "rules/index.html"];

    [Fact]
    public void Every_page_of_the_docs_is_there_and_listed_on_the_first() => Assert.All(WrittenHandbook.Pages, page =>
    {
        Assert.Contains(page.File, handbook.Files);
        Assert.Contains($"href=\"{page.File}\"", handbook.Read("index.html"), StringComparison.Ordinal);
    });

    [Fact]
    public void No_link_is_broken() => Assert.Equal([], handbook.Links.Complaints());

    [Theory]
    [InlineData("seed-format.html", "rules/ART5001.html", true)]
    [InlineData("rules/ART5001.html", "../seed-format.html#dates", true)]
    [InlineData("rules/ART5001.html", "../seed-format.html#nothing", false)]
    [InlineData("rules/ART5001.html", "../README.md", false)]
    public void A_broken_link_would_be_found(string page, string link, bool isSound) =>
        Assert.Equal(isSound, handbook.Links.Complaint(page, link) is null);

    [Fact]
    public async Task Links_out_of_docs_lead_to_the_repository_if_readers_can_see_it()
    {
        var folder = Path.Combine(handbook.Folder, "with-source");
        await new Site(WrittenHandbook.Pages, new Uri("https://example.org/code/docs/")).WriteAsync(folder);

        Assert.DoesNotContain("INDEX.md\"", handbook.Read("html.html"), StringComparison.Ordinal);
        Assert.Contains(
            "href=\"https://example.org/code/", await File.ReadAllTextAsync(
                Path.Combine(folder, "html.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Every_kind_of_page_is_accessible_fits_the_screen_and_asks_nobody_else()
    {
        var browser = await chromium.Start();
        foreach (var (width, scheme) in new[] { (390, ColorScheme.Dark), (1280, ColorScheme.Light), (1280, ColorScheme.Dark) })
        {
            await using var view = await View.Open(browser, handbook.AddressOf("index.html"), width, scheme: scheme);
            foreach (var page in Kinds)
            {
                view.Complaints.Clear();
                await view.Page.GotoAsync(handbook.AddressOf(page).AbsoluteUri);
                Assert.Equal(width, await view.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
                Assert.Equal([], view.Complaints);
                // What looks for barriers asks for the style sheet, which a page from disk may not do.
                Assert.Equal([], await view.Barriers($"{page}, {width}, {scheme}"));
            }

            Assert.All(view.Requests, request => Assert.Equal("file", request.Scheme));
        }
    }

    [BrowserFact]
    public async Task The_search_finds_a_section_from_any_folder()
    {
        await using var view = await View.Open(await chromium.Start(), handbook.AddressOf("index.html"));
        await view.Page.GotoAsync(handbook.AddressOf("rules/ART5001.html").AbsoluteUri);

        await view.Page.Locator("#search").FillAsync("severity some files");
        await view.Page.Locator("#found a").First.ClickAsync();

        Assert.Equal(handbook.AddressOf("severity.html") + "#change-one-rule-for-some-files", view.Page.Url);
        Assert.Equal([], await view.Barriers("search"));
    }

    [BrowserFact]
    public async Task Without_scripts_there_is_no_search_field()
    {
        await using var view = await View.Open(await chromium.Start(), handbook.AddressOf("index.html"), hasScripts: false);
        await view.Page.GotoAsync(handbook.AddressOf("index.html").AbsoluteUri);

        Assert.False(await view.Page.Locator("#search").IsVisibleAsync());
        Assert.True(await view.Page.Locator("nav.chapters a").First.IsVisibleAsync());
    }
}
