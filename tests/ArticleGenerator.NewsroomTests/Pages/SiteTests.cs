using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ArticleGenerator.NewsroomTests.Pages;

public sealed class SiteTests(RunningSite site)
{
    // All pages have many links to the same few.
    private static readonly ConcurrentDictionary<string, Task<(HttpStatusCode Status, IHtmlDocument Page)>> Answers = new();

    public static TheoryData<string> Paths =>
    [
        "/", "/people", "/organizations", "/places", "/events", "/sources", "/search", "/search?q=quill",
        "/people/quill", "/people/putin", "/people/sheikh-hasina", "/people/robert",
        "/organizations/ministry", "/places/lighthouse", "/places/svg",
        .. RunningSite.Stories.Append(RunningSite.HostileArticle).Select(article => $"/articles/{article.Id}"),
    ];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Every_link_leads_to_a_page_and_to_a_place_on_it(string path)
    {
        var links = (await site.Page(path)).QuerySelectorAll("a[href], link[href]")
            .Select(link => link.GetAttribute("href")!)
            .Where(IsOfSite).Distinct();

        foreach (var link in links)
        {
            var (address, fragment) = Split(new Uri(new Uri(site.Address, path), link));
            var (status, page) = await Answers.GetOrAdd(address, Ask);
            Assert.True(status == HttpStatusCode.OK, $"{link}: {status}");
            if (fragment.Length > 0)
                Assert.True(page.GetElementById(fragment) is not null, $"{link} leads nowhere.");
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_page_can_be_asked_for_without_its_body(string path)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri(site.Address, path));
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task The_front_page_has_every_story_the_newest_first()
    {
        var page = await site.Page("/");

        Assert.Equal(
            RunningSite.Stories.Append(RunningSite.HostileArticle)
                .OrderByDescending(article => article.DatePublished ?? article.ReferenceDate).Select(article => $"/articles/{article.Id}"),
            page.QuerySelectorAll(".teaser h2 a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_front_page_says_what_is_coming_up_and_what_was_said()
    {
        var page = await site.Page("/");

        Assert.Equal(4, page.QuerySelectorAll(".ahead li").Length);
        Assert.Equal(3, page.QuerySelectorAll(".sayings blockquote").Length);
        Assert.All(page.QuerySelectorAll(".ahead a"), link =>
            Assert.StartsWith("/events#", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_quote_is_a_square_among_the_sources()
    {
        var page = await site.Page("/sources");

        Assert.Equal(
            RunningSite.Stories.Append(RunningSite.HostileArticle).Sum(article => article.Quotes.Count),
            page.QuerySelectorAll(".square").Length);
        Assert.All(page.QuerySelectorAll(".square"), square => Assert.NotEmpty(square.GetAttribute("aria-label")!));
        Assert.Equal(5, Assert.Single(page.QuerySelectorAll(".all-voices > li"), HasBerg).QuerySelectorAll(".square").Length);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_page_has_one_heading_of_its_own_and_leaves_out_no_level_below(string path)
    {
        var levels = (await site.Page(path)).QuerySelectorAll("h1, h2, h3, h4, h5, h6")
            .Select(heading => heading.LocalName[1] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 2, pair.First + 1));
    }

    [Fact]
    public async Task The_articles_can_be_had_as_data()
    {
        var articles = JsonDocument.Parse(await site.Read("/articles.json")).RootElement;

        Assert.Equal(
            RunningSite.Stories.Select(article => $"{site.Address}articles/{article.Id}"),
            articles.EnumerateArray().Select(article => article.GetProperty("@id").GetString()).SkipLast(1));
    }

    [Theory]
    [InlineData("/articles/no-such-story")]
    [InlineData("/people/nobody")]
    [InlineData("/places/nowhere")]
    [InlineData("/no-such-page")]
    public async Task What_is_not_there_is_said_so(string path)
    {
        using var response = await site.Get(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("There is no such page", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Nothing_that_a_seed_says_becomes_markup(string path)
    {
        var page = await site.Page(path);

        Assert.Empty(page.QuerySelectorAll(
            "img:not([src^='/pictures/'], [src^='/stories/']), iframe, style, b, [style], " +
            "[onload], [onerror], [onmouseover], a[href^='javascript:'], " +
            "script:not([type='application/ld+json'])"));
        Assert.Empty(page.Descendants<IComment>());
    }

    [Fact]
    public async Task No_script_may_run()
    {
        using var response = await site.Get("/");

        Assert.StartsWith(
            "default-src 'none';", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    private async Task<(HttpStatusCode Status, IHtmlDocument Page)> Ask(string address)
    {
        using var response = await site.Get(address);
        return (response.StatusCode, await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync()));
    }

    private static bool HasBerg(IElement voice) => voice.QuerySelector("a[href='/people/berg']") is not null;

    private static bool IsOfSite(string address) => address.StartsWith('/') || address.StartsWith('#');

    private static (string Address, string Fragment) Split(Uri uri) =>
        (uri.PathAndQuery, Uri.UnescapeDataString(uri.Fragment.TrimStart('#')));
}
