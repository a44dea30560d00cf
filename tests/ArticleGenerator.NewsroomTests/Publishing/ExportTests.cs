using System.Text.RegularExpressions;
using System.Xml.Linq;
using ArticleGenerator.NewsroomTests.InABrowser;
using Newsroom;

namespace ArticleGenerator.NewsroomTests.Publishing;

public sealed partial class ExportTests(ExportedSite site, Chromium chromium) : IClassFixture<ExportedSite>
{
    [Fact]
    public void Every_story_is_a_file_and_so_is_what_programs_read()
    {
        Assert.Superset(
            new HashSet<string>(
            [
                "index.html", "404.html", "articles.json", "feed.xml", "sitemap.xml", "robots.txt", "icon.svg", "stories/lens.png",
                .. RunningSite.Stories.Select(article => $"articles/{article.Id}/index.html"),
            ]),
            site.Files.ToHashSet());
        Assert.Equal(site.Files.Count, Directory.GetFiles(site.Folder, "*", SearchOption.AllDirectories).Length);
        Assert.All(site.Files, file => Assert.True(new FileInfo(Path.Combine(site.Folder, file)).Length > 0, file));
    }

    [Fact]
    public void No_link_is_broken() => Assert.Equal([], site.Links.Complaints());

    [Theory]
    [InlineData("articles/keepers-book/index.html", "../../events/index.html", true)]
    [InlineData("articles/keepers-book/index.html", "../../nowhere/index.html", false)]
    [InlineData("articles/keepers-book/index.html", "#holm", true)]
    [InlineData("articles/keepers-book/index.html", "#nobody", false)]
    [InlineData("articles/keepers-book/index.html", "/events", false)]
    [InlineData("articles/keepers-book/index.html", "https://news.example.org/daily/nowhere", false)]
    public void A_broken_link_would_be_found(string page, string link, bool isSound) =>
        Assert.Equal(isSound, site.Links.Complaint(page, link) is null);

    [Fact]
    public void Addresses_that_must_be_whole_are_those_of_the_site()
    {
        var addresses = XDocument.Parse(site.Read("sitemap.xml")).Descendants()
            .Where(element => element.Name.LocalName == "loc").Select(element => element.Value).ToList();

        Assert.Equal([], addresses.Select(address => site.Links.Complaint("index.html", address)).OfType<string>());
        Assert.All(addresses, address => Assert.StartsWith(ExportedSite.Address.AbsoluteUri, address, StringComparison.Ordinal));
        Assert.All(
            site.Pages.Append("feed.xml").Append("articles.json"),
            file => Assert.DoesNotContain("127.0.0.1", site.Read(file), StringComparison.Ordinal));
    }

    [Fact]
    public void The_name_of_the_style_sheet_tells_its_versions_apart() => Assert.Equal(
        Assert.Single(site.Files, file => StyleSheet().IsMatch(file)),
        site.Page("index.html").QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));

    [Fact]
    public void The_search_is_left_out_where_no_server_can_answer_it() =>
        Assert.All(site.Pages, page => Assert.Empty(site.Page(page).QuerySelectorAll("form, [role=search]")));

    [Fact]
    public void A_site_must_have_a_whole_address() => Assert.Contains(
        "https://example.org",
        Assert.Throws<InvalidOperationException>(() => Site.Create(["--site", "news.example.org"], () => [])).Message,
        StringComparison.Ordinal);

    [BrowserFact]
    public async Task It_can_be_read_from_disk()
    {
        await using var context = await (await chromium.Start()).NewContextAsync();
        var page = await context.NewPageAsync();
        var failed = new List<string>();
        page.RequestFailed += (_, request) => failed.Add(request.Url);
        page.Console += (_, message) => failed.AddRange(message.Type == "error" ? [message.Text] : []);

        await page.GotoAsync(new Uri(Path.Combine(site.Folder, "index.html")).AbsoluteUri);
        await page.Locator("main a[href*='keepers-book']").First.ClickAsync();
        Assert.EndsWith("/articles/keepers-book/index.html", page.Url.Split('#')[0], StringComparison.Ordinal);
        Assert.NotEqual("none", await page.EvaluateAsync<string>("document.styleSheets.length ? 'styled' : 'none'"));
        await page.Locator("header a[href$='index.html']").First.ClickAsync();

        Assert.Equal(new Uri(Path.Combine(site.Folder, "index.html")).AbsoluteUri, page.Url);
        Assert.Equal([], failed);
    }

    [GeneratedRegex(@"^newsroom\.[a-z0-9]{10}\.css$")]
    private static partial Regex StyleSheet();
}
