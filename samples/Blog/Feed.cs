using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using ArticleGenerator;
using ArticleGenerator.Html;

namespace Blog;

/// <summary>What programs read: RSS, Atom and the sitemap.</summary>
internal static class Feed
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    public static IResult Rss(Archive archive, HttpRequest request) =>
        Xml(new Rss20FeedFormatter(Of(archive, Address.OfSite(request))).WriteTo, "application/rss+xml");

    public static IResult Atom(Archive archive, HttpRequest request) =>
        Xml(new Atom10FeedFormatter(Of(archive, Address.OfSite(request))).WriteTo, "application/atom+xml");

    public static IResult Sitemap(Archive archive, HttpRequest request)
    {
        var site = Address.OfSite(request);
        var pages = archive.Posts.Select(post => new XElement(
            Sitemaps + "url",
            new XElement(Sitemaps + "loc", new Uri(site, Address.Of(post))),
            new XElement(Sitemaps + "lastmod", (post.DateModified ?? post.DatePublished)?.Iso8601),
            archive.VersionsOf(post).Select(version => new XElement(
                Xhtml + "link",
                new XAttribute("rel", "alternate"),
                new XAttribute("hreflang", version.InLanguage),
                new XAttribute("href", new Uri(site, Address.Of(version)))))));
        return Xml(
            new XDocument(new XElement(Sitemaps + "urlset", new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml), pages)).WriteTo,
            "application/xml");
    }

    private static SyndicationFeed Of(Archive archive, Uri site)
    {
        var items = archive.Originals.Select(post => ItemOf(post, site)).ToList();
        return new SyndicationFeed(Site.Name, Site.Description, site, site.AbsoluteUri, items.Max(item => item.LastUpdatedTime), items)
        {
            BaseUri = site,
            Language = "en",
        };
    }

    private static SyndicationItem ItemOf(Post post, Uri site)
    {
        var address = new Uri(site, Address.Of(post));
        var item = new SyndicationItem
        {
            Id = address.AbsoluteUri,
            Title = new(post.Headline.Value),
            Content = SyndicationContent.CreateHtmlContent(post.ToHtml(Words.InFeed)),
            PublishDate = Moment(post.DatePublished),
            LastUpdatedTime = Moment(post.DateModified ?? post.DatePublished),
            Summary = post.Abstract is { } summary ? new(summary.Value) : null,
        };
        item.AddPermalink(address);
        foreach (var author in post.Authors)
            item.Authors.Add(new() { Name = author });
        foreach (var tag in post.Keywords)
            item.Categories.Add(new(tag));
        return item;
    }

    // The earliest day of a date has no time of day.
    private static DateTimeOffset Moment(PartialDate? date) => date switch
    {
        null => default,
        { Precision: DatePrecision.Day or DatePrecision.Time } day => day.ToDateTimeOffset(TimeSpan.Zero),
        { Earliest: var day } => day.ToDateTimeOffset(TimeSpan.Zero),
    };

    private static IResult Xml(Action<XmlWriter> write, string type)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false), Indent = true }))
            write(writer);
        return Results.Bytes(stream.ToArray(), type);
    }
}
