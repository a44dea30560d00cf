using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using ArticleGenerator.NewsroomTests.Blog;

namespace ArticleGenerator.NewsroomTests.Publishing;

/// <summary>
/// What search engines ask of structured data, after Google's pages on Article, Event, Breadcrumb and Profile page
/// (https://developers.google.com/search/docs/appearance/structured-data) and, for Quotation, after schema.org.
/// </summary>
public sealed partial class SearchEngineTests(RunningSite site, RunningBlog blog)
{
    // Type, property, whether it must be there, and what its value is: text, url, date, number, or an object of one of the types.
    private const string Asked = """
        Article headline must text
        Article image may ImageObject
        Article author may Person|Organization
        Article publisher may Organization
        Article datePublished may date
        Article dateModified may date
        Article mainEntityOfPage must url
        Article inLanguage must text
        ImageObject contentUrl must url
        ImageObject url must url
        ImageObject width may number
        ImageObject height may number
        Person name must text
        Person url may url
        Person sameAs may url
        Organization name must text
        Organization url may url
        Organization logo may ImageObject|Logo
        Place name must text
        Event name must text
        Event startDate may date
        Event endDate may date
        Event previousStartDate may date
        Event location may Place
        Event eventStatus may url
        Quotation text may text
        Quotation abstract may text
        Quotation dateCreated may date
        BreadcrumbList itemListElement must ListItem
        ListItem position must number
        ListItem name must text
        ListItem item must url
        ProfilePage mainEntity must Person|Organization
        WebSite name must text
        WebSite url must url
        """;

    private static readonly ILookup<string, string[]> Rows = Asked.Split('\n').Select(row => row.Split(' ')).ToLookup(row => row[0]);

    public static TheoryData<string> Paths =>
    [
        "/", "/people", "/events", "/sources", "/people/quill", "/organizations/harbour-council", "/places/lighthouse",
        .. RunningSite.Stories.Append(RunningSite.HostileArticle).Select(article => $"/articles/{article.Id}"),
    ];

    public static TheoryData<string> Posts => [.. RunningBlog.Posts.Select(post => $"/posts/{post.Id}")];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_page_says_what_search_engines_ask_for(string path)
    {
        var data = DataOf(await site.Page(path));

        Assert.NotEmpty(data);
        Assert.Equal([], data.SelectMany(Complaints));
    }

    [Theory]
    [MemberData(nameof(Posts))]
    public async Task So_does_a_post_of_the_blog(string path) =>
        Assert.Equal([], DataOf(await blog.Page(path)).SelectMany(Complaints));

    [Fact]
    public async Task What_is_known_of_a_story_is_said()
    {
        foreach (var article in RunningSite.Stories)
        {
            var data = DataOf(await site.Page(article)).Single(node => TypeOf(node) == "Article");

            Assert.Equal("NewsArticle", data.GetProperty("@type").GetString());
            Assert.Equal(article.Headline.Value, data.GetProperty("headline").GetString());
            Assert.Equal(article.DatePublished?.Iso8601, data.TryGetProperty("datePublished", out var date) ? date.GetString() : null);
            Assert.Equal(
                article.Authors,
                (data.TryGetProperty("author", out var authors) ? Elements(authors) : [])
                    .Select(author => author.GetProperty("name").GetString()!));
            Assert.Equal(article.Publisher ?? "The Newsroom", data.GetProperty("publisher").GetProperty("name").GetString());
            Assert.InRange(data.GetProperty("image").GetProperty("width").GetInt32(), 1200, 4000);
            using var image = await site.Get(new Uri(data.GetProperty("image").GetProperty("url").GetString()!).AbsolutePath);
            Assert.True(image.IsSuccessStatusCode);
            Assert.Equal("image/png", image.Content.Headers.ContentType!.MediaType);
        }
    }

    [Fact]
    public async Task An_event_names_its_place_and_its_status()
    {
        var story = DataOf(await site.Page("/articles/lens-of-skerry-point")).Single(node => TypeOf(node) == "Article");
        var relighting = story.GetProperty("mentions").EnumerateArray().Single(node =>
            node.GetProperty("@id").GetString()!.EndsWith("#relighting", StringComparison.Ordinal));

        Assert.Equal("Place", relighting.GetProperty("location").GetProperty("@type").GetString());
        Assert.Equal("スケリー・ポイント灯台", relighting.GetProperty("location").GetProperty("name")[0].GetString());
        Assert.Equal("2026-04", relighting.GetProperty("startDate").GetString());
        Assert.Equal("https://schema.org/EventScheduled", relighting.GetProperty("eventStatus").GetString());
    }

    [Fact]
    public async Task The_way_to_a_story_begins_at_the_front_page()
    {
        var trail = DataOf(await site.Page("/articles/keepers-book")).Single(node => TypeOf(node) == "BreadcrumbList");

        Assert.Equal(
            [(1, "The Newsroom", site.Address.AbsoluteUri), (2, "The keeper's book comes home", $"{site.Address}articles/keepers-book")],
            trail.GetProperty("itemListElement").EnumerateArray().Select(step =>
                (step.GetProperty("position").GetInt32(), step.GetProperty("name").GetString()!, step.GetProperty("item").GetString()!)));
    }

    [Fact]
    public async Task A_profile_is_about_somebody_with_all_names()
    {
        var profile = DataOf(await site.Page("/people/quill")).Single(node => TypeOf(node) == "ProfilePage").GetProperty("mainEntity");

        Assert.Equal(("Person", "Mara Quill"), (profile.GetProperty("@type").GetString(), profile.GetProperty("name").GetString()));
        Assert.Subset(
            profile.GetProperty("alternateName").EnumerateArray().Select(name => name.GetString()!).ToHashSet(StringComparer.Ordinal),
            new HashSet<string>(["マーラ・クイル", "مارا کوئل"], StringComparer.Ordinal));
    }

    private static List<JsonElement> DataOf(IHtmlDocument page) => page.QuerySelectorAll("script[type='application/ld+json']")
        .Select(script => JsonDocument.Parse(script.TextContent).RootElement).ToList();

    // Every object of a known type, wherever it is; a reference has no type.
    private static IEnumerable<string> Complaints(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Complaints),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Complaints(member.Value)).Concat(ComplaintsOf(element)),
        _ => [],
    };

    // A translation is named only.
    private static IEnumerable<string> ComplaintsOf(JsonElement node) => TypeOf(node) is not { } type ? [] : Rows[type]
        .Where(row => type != "Article" || node.TryGetProperty("@context", out _) || row[1] is "headline" or "inLanguage")
        .SelectMany(row => node.TryGetProperty(row[1], out var value)
            ? Elements(value).Where(one => !Is(one, row[3])).Select(one => $"{type}.{row[1]} isn't {row[3]}: {one}")
            : row[2] == "must" ? [$"{type} has no {row[1]}: {node}"] : []);

    private static bool Is(JsonElement value, string kind) => kind switch
    {
        "text" => value.ValueKind == JsonValueKind.String ? value.GetString()!.Length > 0 : value.TryGetProperty("@value", out _),
        "url" => Uri.TryCreate(value.GetString(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https",
        "date" => Iso8601().IsMatch(value.GetString()!),
        "number" => value.ValueKind == JsonValueKind.Number,
        _ => kind.Split('|').Contains(TypeOf(value)),
    };

    private static string? TypeOf(JsonElement node) => !node.TryGetProperty("@type", out var type) ? null : type.GetString() switch
    {
        "NewsArticle" or "BlogPosting" => "Article",
        "ImageObject" when !node.TryGetProperty("contentUrl", out _) => "Logo",
        var name => name,
    };

    private static IEnumerable<JsonElement> Elements(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];

    // A time of day has its zone.
    [GeneratedRegex(@"^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?)?)?$")]
    private static partial Regex Iso8601();
}
