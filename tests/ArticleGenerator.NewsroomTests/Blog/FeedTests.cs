using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;

namespace ArticleGenerator.NewsroomTests.Blog;

public sealed class FeedTests(RunningBlog blog)
{
    [Theory]
    [InlineData("/rss.xml", "application/rss+xml")]
    [InlineData("/atom.xml", "application/atom+xml")]
    public async Task A_feed_has_every_post_whole(string path, string type)
    {
        using var response = await blog.Get(path);
        using var reader = XmlReader.Create(await response.Content.ReadAsStreamAsync());
        var feed = SyndicationFeed.Load(reader);
        var bread = feed.Items.Single(item => item.Title.Text == "Overnight bread");

        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(RunningBlog.Posts.Count(post => post.TranslationOf is null), feed.Items.Count());
        Assert.Equal("Tea for thirty", feed.Items.First().Title.Text);
        Assert.Equal(new DateTimeOffset(2025, 6, 8, 7, 30, 0, TimeSpan.FromHours(2)), bread.PublishDate);
        Assert.Equal(new Uri(blog.Address, "/posts/overnight-bread"), bread.Links[0].Uri);
        Assert.Equal("Nora Bell", bread.Authors[0].Name);
        Assert.Equal(["bread", "breakfast", "slow cooking", "recipes"], bread.Categories.Select(category => category.Name));
        Assert.Contains("<h2 id=\"what-you-need\">", Assert.IsType<TextSyndicationContent>(bread.Content).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sitemap_has_every_post_in_every_language()
    {
        var sitemap = XDocument.Parse(await blog.Read("/sitemap.xml"));
        XNamespace names = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var addresses = sitemap.Descendants(names + "loc").Select(address => address.Value).ToList();
        var bread = sitemap.Descendants(names + "url")
            .Single(page => page.Element(names + "loc")!.Value == $"{blog.Address}posts/overnight-bread");

        Assert.Equal(
            RunningBlog.Posts.Select(post => $"{blog.Address}posts/{post.Id}").Order(StringComparer.Ordinal),
            addresses.Order(StringComparer.Ordinal));
        Assert.Equal("2025-07-02", bread.Element(names + "lastmod")!.Value);
        Assert.Equal(2, bread.Elements("{http://www.w3.org/1999/xhtml}link").Count());
        Assert.Contains($"Sitemap: {blog.Address}sitemap.xml", await blog.Read("/robots.txt"), StringComparison.Ordinal);
    }
}
