using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ArticleGenerator.NewsroomTests.Publishing;

public sealed class HeadTests(RunningSite site)
{
    private static readonly string[] Asked =
    [
        "og:site_name", "og:title", "og:description", "og:url", "og:type", "og:locale", "og:image", "og:image:width", "og:image:height",
        "og:image:alt",
    ];

    [Theory]
    [MemberData(nameof(SearchEngineTests.Paths), MemberType = typeof(SearchEngineTests))]
    public async Task A_link_to_a_page_can_be_shown_with_a_picture(string path)
    {
        var page = await site.Page(path);

        Assert.All(Asked, property => Assert.NotEmpty(Meta(page, property)));
        Assert.Equal(new Uri(site.Address, path).AbsoluteUri, Meta(page, "og:url"));
        Assert.Equal(Meta(page, "og:url"), page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("summary_large_image", page.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content"));
        Assert.NotEmpty(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!);
        using var image = await site.Get(new Uri(Meta(page, "og:image")).AbsolutePath);
        Assert.Equal("image/png", image.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("jaishankar-moscow-visit", "hi_IN", "moscow.png")]
    [InlineData("ferry-from-sahilpur", "ur_PK", "shipyard.png")]
    [InlineData("lens-of-skerry-point", "ja_JP", "lens.png")]
    [InlineData("keepers-book", "en_US", "logbook.png")]
    public async Task A_story_has_its_own_language_and_picture(string id, string locale, string picture)
    {
        var page = await site.Page($"/articles/{id}");

        Assert.Equal("article", Meta(page, "og:type"));
        Assert.Equal(locale, Meta(page, "og:locale"));
        Assert.EndsWith("/" + picture, Meta(page, "og:image"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/search?q=quill")]
    [InlineData("/search")]
    public async Task Search_engines_are_kept_from_answers_to_a_search(string path)
    {
        var page = await site.Page(path);

        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
    }

    [Fact]
    public async Task All_pages_that_links_lead_to_are_in_the_sitemap()
    {
        var found = new HashSet<string>(StringComparer.Ordinal) { "/" };
        var open = new Queue<string>(found);
        while (open.TryDequeue(out var path))
        {
            foreach (var link in await LinksOf(path))
            {
                if (found.Add(link))
                    open.Enqueue(link);
            }
        }

        Assert.Equal(found.Order(StringComparer.Ordinal), (await InSitemap()).Order(StringComparer.Ordinal));
    }

    private async Task<IEnumerable<string>> LinksOf(string path) => (await site.Page(path)).QuerySelectorAll("a[href]")
        .Select(link => new Uri(new Uri(site.Address, path), link.GetAttribute("href")))
        .Where(link => link.Authority == site.Address.Authority && link.Query.Length == 0
            && link.AbsolutePath is not ("/search" or "/articles.json" or "/feed.xml"))
        .Select(link => link.AbsolutePath).ToList();

    private async Task<IEnumerable<string>> InSitemap() => XDocument.Parse(await site.Read("/sitemap.xml"))
        .Descendants("{http://www.sitemaps.org/schemas/sitemap/0.9}loc").Select(address => new Uri(address.Value).AbsolutePath);

    private static string Meta(IHtmlDocument page, string property) =>
        page.QuerySelector($"meta[property='{property}']")?.GetAttribute("content") ?? "";
}
