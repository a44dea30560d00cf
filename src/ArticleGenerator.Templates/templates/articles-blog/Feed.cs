using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using ArticleGenerator.Html;

namespace MyBlog;

/// <summary>The posts as an Atom feed, the latest first.</summary>
internal static class Feed
{
    public static IResult Atom(HttpRequest request)
    {
        var site = new Uri($"{request.Scheme}://{request.Host}{request.PathBase}/");
        var items = Blog.Posts.Select(post => ItemOf(post, site)).ToList();
        var updated = items.Select(item => item.PublishDate).DefaultIfEmpty().Max();
        var feed = new SyndicationFeed("MyBlog", "", site, site.AbsoluteUri, updated, items);
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false), Indent = true }))
            feed.SaveAsAtom10(writer);
        return Results.Bytes(stream.ToArray(), "application/atom+xml");
    }

    private static SyndicationItem ItemOf(Post post, Uri site)
    {
        var address = new Uri(site, Blog.AddressOf(post));
        var date = post.DatePublished?.ToDateTimeOffset(TimeSpan.Zero) ?? default;
        return new(post.Headline.Value, SyndicationContent.CreateHtmlContent(post.ToHtml()), address, address.AbsoluteUri, date)
        {
            PublishDate = date,
            Summary = post.Abstract is { } summary ? new(summary.Value) : null,
        };
    }
}
