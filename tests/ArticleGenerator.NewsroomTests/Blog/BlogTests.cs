using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ArticleGenerator.NewsroomTests.Blog;

public sealed class BlogTests(RunningBlog blog)
{
    private const string Draft = "A year without a car";

    private static readonly string[] Lists =
    [
        "/", "/tags", "/tags/cycling", "/sections/outdoors", "/authors/Arjun%20Mehta", "/rss.xml", "/atom.xml", "/sitemap.xml",
    ];

    public static TheoryData<string> Paths =>
    [
        "/", "/tags", "/tags/slow%20work", "/sections/kitchen", "/authors/Nora%20Bell", "/people/okafor",
        .. RunningBlog.Posts.Select(post => $"/posts/{post.Id}"),
    ];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Every_link_and_image_of_a_page_leads_somewhere(string path)
    {
        var page = await blog.Page(path);
        var links = page.QuerySelectorAll("a[href], link[href]").Select(link => link.GetAttribute("href")!)
            .Concat(page.QuerySelectorAll("img").Select(image => image.GetAttribute("src")!))
            .Where(link => !link.StartsWith('#')).Distinct();

        foreach (var link in links)
        {
            using var response = await blog.Get(link);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{link}: {response.StatusCode}");
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_page_has_one_heading_of_its_own_and_no_level_is_skipped(string path)
    {
        var levels = (await blog.Page(path)).QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName[1] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 2, pair.First + 1));
    }

    [Fact]
    public async Task The_front_page_has_each_post_once_with_the_newest_first()
    {
        var page = await blog.Page("/");
        var dates = page.QuerySelectorAll(".posts time").Select(time => Moment(time.GetAttribute("datetime")!)).ToList();

        Assert.Equal(RunningBlog.Posts.Count(post => post.TranslationOf is null), dates.Count);
        Assert.Equal(dates.OrderDescending(), dates);
        Assert.Equal(["रात भर की रोटी", "बालकनी में टमाटर"], page.QuerySelectorAll(".languages").Select(Text));
    }

    [Fact]
    public async Task A_draft_is_seen_in_development_only()
    {
        Assert.Contains(Draft, (await blog.DevelopmentPage("/")).QuerySelectorAll(".posts h2").Select(Text));
        Assert.Equal("Draft", Text((await blog.DevelopmentPage("/posts/a-year-without-a-car")).QuerySelector(".draft")!));

        using var response = await blog.Get("/posts/a-year-without-a-car");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        foreach (var path in Lists)
            Assert.DoesNotContain("year-without", await blog.Read(path), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_post_shows_what_its_front_matter_says()
    {
        var page = await blog.Page("/posts/overnight-bread");

        Assert.Equal("Overnight bread", Text(page.QuerySelector("h1")!));
        Assert.Equal("8 June 2025", Text(page.QuerySelector("article time")!));
        Assert.Equal("Kitchen", Text(page.QuerySelector("article a[href^='/sections/']")!));
        Assert.Equal("5 out of 5", page.QuerySelector(".rating")!.GetAttribute("aria-label"));
        Assert.Equal("Nora Bell", Text(page.QuerySelector("a[rel=author]")!));
        Assert.Equal(["bread", "breakfast", "slow cooking", "recipes"], page.QuerySelectorAll("a[rel=tag]").Select(Text));
        Assert.Equal("A round loaf with a cross cut into the crust", page.QuerySelector("img.hero")!.GetAttribute("alt"));
    }

    [Fact]
    public async Task Markdown_becomes_HTML()
    {
        var page = await blog.Page("/posts/tomatoes-on-a-balcony");

        Assert.Equal(["Variety", "First fruit", "Worth it?"], page.QuerySelectorAll(".text th").Select(Text));
        Assert.Equal("The pot matters more than the plant.", Text(page.QuerySelector(".text strong")!));
    }

    [Fact]
    public async Task Names_and_quotes_are_marked_in_the_text_and_people_have_links()
    {
        var text = (await blog.Page("/posts/2025-03-30-the-library-of-things")).QuerySelector(".text")!;

        Assert.Equal("/people/okafor", text.QuerySelector("#entry-okafor a")!.GetAttribute("href"));
        Assert.Equal("Nobody needs a drill", Text(text.QuerySelector("#entry-nobody-needs-a-drill")!));
        Assert.Equal("2025-04-12", text.QuerySelector("time")!.GetAttribute("datetime"));
        Assert.DoesNotContain("<mark", await blog.Read("/rss.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("&lt;mark", await blog.Read("/rss.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("overnight-bread", "hi", "overnight-bread-hi")]
    [InlineData("overnight-bread-hi", "en", "overnight-bread")]
    public async Task A_post_links_to_itself_in_the_other_language(string id, string language, string other)
    {
        var page = await blog.Page($"/posts/{id}");

        Assert.Equal($"/posts/{other}", page.QuerySelector("article header a[hreflang]")!.GetAttribute("href"));
        Assert.Equal(language, page.QuerySelector("article header a[hreflang]")!.GetAttribute("hreflang"));
        Assert.Equal(
            ["en", "hi"],
            page.QuerySelectorAll("link[hreflang]").Select(link => link.GetAttribute("hreflang")!).Order(StringComparer.Ordinal));
        Assert.NotEqual(language, page.QuerySelector("article")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task Earlier_and_later_go_through_all_posts_of_a_language()
    {
        List<string> read = ["/posts/2025-01-19-the-kettle-that-whistles"];
        while ((await blog.Page(read[^1])).QuerySelector("a[rel=next]") is { } later)
            read.Add(later.GetAttribute("href")!);

        var page = await blog.Page("/");
        Assert.Equal(page.QuerySelectorAll(".posts h2 a").Select(link => link.GetAttribute("href")!).Reverse(), read);
        Assert.Equal(read[^2], (await blog.Page(read[^1])).QuerySelector("a[rel=prev]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/tags/repairs", 4)]
    [InlineData("/tags/Repairs", 4)]
    [InlineData("/sections/garden", 2)]
    [InlineData("/authors/Nora%20Bell", 6)]
    public async Task Posts_are_listed_by_tag_section_and_author(string path, int count) =>
        Assert.Equal(count, (await blog.Page(path)).QuerySelectorAll(".posts h2").Length);

    [Fact]
    public async Task Whoever_is_quoted_has_a_page_with_all_words_and_posts()
    {
        var post = await blog.Page("/posts/2025-03-30-the-library-of-things");
        Assert.Equal("/people/okafor", post.QuerySelector(".added a")!.GetAttribute("href"));

        var page = await blog.Page("/people/okafor");
        Assert.Equal("Ruth Okafor", Text(page.QuerySelector("h1")!));
        Assert.Equal(2, page.QuerySelectorAll("blockquote").Length);
        Assert.Equal(["A second-hand bicycle", "The library of things"], page.QuerySelectorAll(".posts h2").Select(Text));
    }

    [Fact]
    public async Task A_link_that_is_shared_has_a_picture_and_words()
    {
        var page = await blog.Page("/posts/one-sharp-knife");

        Assert.Equal("article", Property("og:type"));
        Assert.Equal("One sharp knife", Property("og:title"));
        Assert.Equal("You need fewer knives than you have, and a stone.", Property("og:description"));
        Assert.Equal($"{blog.Address}posts/astro/knife.svg", Property("og:image"));
        Assert.Equal($"{blog.Address}posts/one-sharp-knife", Property("og:url"));

        string? Property(string name) => page.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");
    }

    [Fact]
    public async Task JSON_LD_has_the_image_where_the_page_has_it()
    {
        var page = await blog.Page("/posts/one-sharp-knife");
        var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;

        Assert.Equal("BlogPosting", data.GetProperty("@type").GetString());
        Assert.Equal($"{blog.Address}posts/astro/knife.svg", data.GetProperty("image").GetProperty("contentUrl").GetString());
    }

    [Theory]
    [InlineData("/posts/no-such-post")]
    [InlineData("/tags/no-such-tag")]
    [InlineData("/sections/attic")]
    [InlineData("/sections/unspecified")]
    [InlineData("/authors/nobody")]
    [InlineData("/people/nobody")]
    [InlineData("/no-such-page")]
    [InlineData("/posts/neighbours.yaml")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        using var response = await blog.Get(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("There is no such page", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_comes_from_another_site_and_no_script_may_run()
    {
        using var response = await blog.Get("/");

        Assert.StartsWith(
            "default-src 'none'; style-src 'self'; img-src 'self';",
            Assert.Single(response.Headers.GetValues("Content-Security-Policy")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_can_be_asked_for_without_its_body()
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Head, blog.Address);
        using var response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static string Text(INode node) => node.TextContent.Trim();

    private static DateTimeOffset Moment(string date) =>
        DateTimeOffset.Parse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
