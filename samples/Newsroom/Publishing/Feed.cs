using System.ServiceModel.Syndication;
using ArticleGenerator;
using ArticleGenerator.Html;
using Newsroom.Words;

namespace Newsroom.Publishing;

/// <summary>The stories for feed readers, as Atom, the newest first.</summary>
internal static class Feed
{
    private static readonly HtmlOptions WithoutMarks = new() { Marks = MarkKinds.None };

    public static IResult Of(IReadOnlyList<Article> articles, PageAddress address)
    {
        var items = articles.Select(article => ItemOf(article, address)).OrderByDescending(item => item.LastUpdatedTime).ToList();
        var changed = items.Select(item => item.LastUpdatedTime).FirstOrDefault();
        var feed = new SyndicationFeed(
            Publication.Name, Publication.Description, address.Site, address.Site.AbsoluteUri, changed, items)
        {
            Language = Reader.Language.Value,
        };
        feed.Links.Add(SyndicationLink.CreateSelfLink(address.Of("/feed.xml")));
        return XmlAnswer.Of(new Atom10FeedFormatter(feed).WriteTo, "application/atom+xml");
    }

    private static SyndicationItem ItemOf(Article article, PageAddress address)
    {
        var page = address.Of(Address.Of(article));
        var item = new SyndicationItem
        {
            Id = page.AbsoluteUri,
            Title = new(article.Headline.Value),
            Summary = article.Abstract is { } summary ? new(summary.In(article.InLanguage)) : null,
            Content = SyndicationContent.CreateHtmlContent(article.ToHtml(WithoutMarks)),
            PublishDate = Moment(article.DatePublished),
            // An entry must say when it changed. Of some stories only the day is known from which on they can be.
            LastUpdatedTime = Moment(article.DateModified ?? article.DatePublished ?? article.ReferenceDate),
        };
        item.AddPermalink(page);
        item.AttributeExtensions.Add(new("lang", "http://www.w3.org/XML/1998/namespace"), article.InLanguage.Value);
        foreach (var author in article.Authors)
            item.Authors.Add(new() { Name = author });
        foreach (var tag in article.Keywords)
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
}
