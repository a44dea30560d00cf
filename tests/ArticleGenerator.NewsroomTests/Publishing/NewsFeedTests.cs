using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;

namespace ArticleGenerator.NewsroomTests.Publishing;

public sealed class NewsFeedTests(RunningSite site)
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task The_feed_has_every_story_whole_the_newest_first()
    {
        using var response = await site.Get("/feed.xml");
        using var reader = XmlReader.Create(await response.Content.ReadAsStreamAsync());
        var feed = SyndicationFeed.Load(reader);
        var lens = feed.Items.Single(item => item.Id == $"{site.Address}articles/lens-of-skerry-point");
        var dates = feed.Items.Select(item => item.LastUpdatedTime).ToList();

        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(RunningSite.Stories.Count + 1, feed.Items.Count());
        Assert.Equal(dates.OrderDescending(), dates);
        Assert.DoesNotContain(default, dates);
        Assert.Equal("Chikage Hayama", lens.Authors.Single().Name);
        Assert.Equal("ja", lens.AttributeExtensions[new("lang", "http://www.w3.org/XML/1998/namespace")]);
        Assert.Equal(new DateTimeOffset(2025, 12, 12, 0, 0, 0, TimeSpan.Zero), lens.PublishDate);
        Assert.StartsWith("<p>汐見港を見下ろす", Assert.IsType<TextSyndicationContent>(lens.Content).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sitemap_says_when_a_story_changed_and_has_its_picture()
    {
        var ferry = XDocument.Parse(await site.Read("/sitemap.xml")).Descendants(Sitemaps + "url")
            .Single(page => page.Element(Sitemaps + "loc")!.Value == $"{site.Address}articles/ferry-from-sahilpur");

        Assert.Equal("2026-01-15", ferry.Element(Sitemaps + "lastmod")!.Value);
        Assert.Equal(
            $"{site.Address}stories/shipyard.png",
            ferry.Descendants("{http://www.google.com/schemas/sitemap-image/1.1}loc").Single().Value);
    }

    [Fact]
    public async Task Robots_are_shown_the_sitemap_and_kept_from_the_search()
    {
        var robots = await site.Read("/robots.txt");

        Assert.Contains("Disallow: /search\n", robots, StringComparison.Ordinal);
        Assert.Contains($"Sitemap: {site.Address}sitemap.xml\n", robots, StringComparison.Ordinal);
    }
}
