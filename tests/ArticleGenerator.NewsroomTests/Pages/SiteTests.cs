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
        "/", "/people", "/events", "/search", "/search?q=quill",
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
    public async Task The_front_page_has_every_story_in_order()
    {
        var page = await site.Page("/");

        Assert.Equal(
            RunningSite.Stories.Select(article => article.Headline.Value),
            page.QuerySelectorAll(".teaser h2").Select(title => title.TextContent).SkipLast(1));
    }

    [Fact]
    public async Task A_person_of_two_stories_is_one_person_with_all_she_said()
    {
        var page = await site.Page("/people");
        var quill = page.GetElementById("quill")!;

        Assert.Equal(5, quill.QuerySelectorAll(".stories-of li").Length);
        Assert.Equal(2, quill.QuerySelectorAll("blockquote").Length);
        Assert.Null(page.GetElementById("sheikh-hasina"));
    }

    [Fact]
    public async Task The_events_of_all_stories_stand_in_the_order_of_time()
    {
        var page = await site.Page("/events");
        var dates = page.QuerySelectorAll(".card.event .facts.when time").Select(time => time.GetAttribute("datetime")!).ToList();

        Assert.Equal(
            RunningSite.Stories.Append(RunningSite.HostileArticle).Sum(article => article.Events.Count),
            page.QuerySelectorAll(".card.event").Length);
        Assert.Equal(dates.Order(StringComparer.Ordinal), dates);
    }

    [Theory]
    [InlineData("पुतिन", "jaishankar-moscow-visit")]
    [InlineData("putin", "jaishankar-moscow-visit")]
    [InlineData("पहुंचने के बाद", "jaishankar-moscow-visit")]
    [InlineData("\u092C\u095C\u0940 चाल", "jaishankar-moscow-visit")]
    [InlineData("chart", "keepers-book")]
    [InlineData("OUTER SKERRY", "third-day-without-a-ferry", "keepers-book", "lens-of-skerry-point", "ferry-from-sahilpur")]
    [InlineData("灯台守", "lens-of-skerry-point")]
    [InlineData("گھنٹی", "ferry-from-sahilpur")]
    [InlineData("nobody of this name")]
    [InlineData(" ")]
    public async Task A_search_finds_words_of_the_text_and_names_in_any_language(string words, params string[] ids)
    {
        var page = await site.Page($"/search?q={Uri.EscapeDataString(words)}");

        Assert.Equal(ids.Select(id => $"/articles/{id}"), page.QuerySelectorAll(".found h2 a").Select(link => link.GetAttribute("href")));
        Assert.Equal(words, page.QuerySelector("input[name=q]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Somebody_found_by_name_is_shown_where_the_text_has_her_in_its_own_script()
    {
        var page = await site.Page("/search?q=Patrushev");

        Assert.Equal("निकोलाई पात्रुशेव", page.QuerySelector(".found mark")!.TextContent);
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
            "img, iframe, style, b, [onload], [onerror], [onmouseover], a[href^='javascript:'], " +
            "script:not([type='application/ld+json'])"));
        Assert.Empty(page.Descendants<IComment>());
    }

    [Fact]
    public async Task A_search_for_markup_is_shown_as_text()
    {
        var page = await site.Page("/search?q=" + Uri.EscapeDataString("\"><script>window.scripted = 1</script>"));

        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Contains(
            "“\"><script>window.scripted = 1</script>”", page.QuerySelector(".standfirst")!.TextContent, StringComparison.Ordinal);
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

    private static bool IsOfSite(string address) => address.StartsWith('/') || address.StartsWith('#');

    private static (string Address, string Fragment) Split(Uri uri) =>
        (uri.PathAndQuery, Uri.UnescapeDataString(uri.Fragment.TrimStart('#')));
}
