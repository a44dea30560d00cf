using System.Xml.Linq;
using ArticleGenerator;

namespace Newsroom.Publishing;

/// <summary>All pages for search engines, with the day of the last change, translations and pictures.</summary>
internal static class Sitemap
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Images = "http://www.google.com/schemas/sitemap-image/1.1";

    public static IResult Of(IReadOnlyList<Article> articles, PageAddress address) => XmlAnswer.Of(
        new XDocument(new XElement(
            Sitemaps + "urlset",
            new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml),
            new XAttribute(XNamespace.Xmlns + "image", Images),
            SitePages.Of(articles).Select(page => ElementOf(page, address)))).WriteTo,
        "application/xml");

    private static XElement ElementOf(SitePage page, PageAddress address) => new(
        Sitemaps + "url",
        new XElement(Sitemaps + "loc", address.Of(page.Path).AbsoluteUri),
        page.Modified?.Iso8601 is { } modified ? new XElement(Sitemaps + "lastmod", modified) : null,
        page.Article?.Translations.Select(translation => new XElement(
            Xhtml + "link",
            new XAttribute("rel", "alternate"),
            new XAttribute("hreflang", translation.InLanguage.Value),
            new XAttribute("href", address.Of(Address.Of(translation)).AbsoluteUri))),
        page.Article is { } article
            ? new XElement(
                Images + "image",
                new XElement(Images + "loc", address.Of(Illustrations.AddressOf(Illustrations.Of(article))).AbsoluteUri))
            : null);
}
