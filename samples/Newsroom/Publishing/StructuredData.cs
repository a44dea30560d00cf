using System.Text.Json.Nodes;
using ArticleGenerator;
using Newsroom.Words;

namespace Newsroom.Publishing;

/// <summary>
/// What a page is about, in the words of schema.org. All of it can be put into a <c>script</c> element as it is:
/// the JSON writers escape what could end the element.
/// </summary>
internal static class StructuredData
{
    private const string Context = "https://schema.org";

    public static string Of(Article article, PageAddress address) => article.ToJsonLd(new JsonLdOptions
    {
        Type = "NewsArticle",
        Page = address.Of(Address.Of(article)),
        ImageAddress = image => address.Of(Illustrations.AddressOf(image)),
        DefaultImage = Illustrations.Of(article),
        TranslationAddress = translation => address.Of(Address.Of(translation)),
        Publisher = Publication.Name,
        PublisherAddress = address.Site,
        PublisherLogo = address.Of("/icon.svg"),
    });

    /// <summary>The way to a page; null for the front page, which has none.</summary>
    public static string? TrailTo(SitePage page, PageAddress address) => page.Parent is null ? null : new JsonObject
    {
        ["@context"] = Context,
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = new JsonArray([.. page.Trail.Select((step, place) => new JsonObject
        {
            ["@type"] = "ListItem",
            ["position"] = place + 1,
            ["name"] = step.Name,
            ["item"] = address.Of(step.Path).AbsoluteUri,
        })]),
    }.ToJsonString();

    /// <summary>Whom a page is about.</summary>
    public static string Of(NamedEntity entity, SitePage page, PageAddress address)
    {
        var profile = new JsonObject
        {
            ["@type"] = entity switch { Person => "Person", Organization => "Organization", _ => "Place" },
            ["@id"] = $"{address.Of(page.Path).AbsoluteUri}#{Uri.EscapeDataString(entity.Id)}",
            ["name"] = entity.Name.In(Reader.Language),
            ["url"] = address.Of(page.Path).AbsoluteUri,
        };
        AddIfAny(profile, "alternateName", NamesOf(entity));
        AddIfAny(profile, "description", [.. entity.Description is { } words ? [words.In(Reader.Language)] : Array.Empty<string>()]);
        AddIfAny(profile, "jobTitle", entity is Person person ? [.. person.JobTitles.Select(title => title.In(Reader.Language))] : []);
        AddIfAny(profile, "sameAs", [.. SameAs(entity).Select(link => link.AbsoluteUri)]);
        return new JsonObject
        {
            ["@context"] = Context,
            // schema.org has no type for pages about a place.
            ["@type"] = entity is Place ? "WebPage" : "ProfilePage",
            ["url"] = address.Of(page.Path).AbsoluteUri,
            ["mainEntity"] = profile,
        }.ToJsonString();
    }

    public static string OfSite(PageAddress address) => new JsonObject
    {
        ["@context"] = Context,
        ["@type"] = "WebSite",
        ["name"] = Publication.Name,
        ["description"] = Publication.Description,
        ["url"] = address.Site.AbsoluteUri,
    }.ToJsonString();

    private static string[] NamesOf(NamedEntity entity) =>
    [
        .. entity.Name.Concat(entity.AlternateNames).Select(name => name.Value)
            .Where(name => name != entity.Name.In(Reader.Language)).Distinct(StringComparer.Ordinal),
    ];

    private static IEnumerable<Uri> SameAs(NamedEntity entity) =>
        (entity.Wikidata is { } item ? [item.ToUri()] : Enumerable.Empty<Uri>()).Concat(entity.SameAs);

    private static void AddIfAny(JsonObject node, string name, string[] values)
    {
        if (values.Length == 1)
            node[name] = values[0];
        else if (values.Length > 1)
            node[name] = new JsonArray([.. values.Select(value => JsonValue.Create(value))]);
    }
}
