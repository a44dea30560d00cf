using System.Globalization;
using System.Text.Json.Nodes;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.Tool.Exchange;

/// <summary>
/// An article in the vocabulary of schema.org, as <c>Article.ToJsonLd()</c> returns it at run time. Omits what schema.org can't express.
/// </summary>
internal sealed class SchemaOrgArticle(ExportedArticle article)
{
    private readonly ArticleSpec spec = article.Spec;

    private readonly Dictionary<string, EntrySpec> entries = article.Spec.Entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);

    /// <summary>Where it was published, or null.</summary>
    public string? Address { get; } = Link(article.Spec.Fields.Text("url"));

    /// <param name="type">A type of schema.org: <c>NewsArticle</c>, <c>BlogPosting</c>.</param>
    public JsonObject OfType(string type) => new Node
    {
        ["@context"] = "https://schema.org",
        ["@type"] = type,
        ["@id"] = Address,
        ["headline"] = Headlines().FirstOrDefault(),
        ["alternativeHeadline"] = List(Headlines().Skip(1)),
        ["abstract"] = Texts(spec.Fields, "abstract"),
        ["inLanguage"] = Language(spec.InLanguage),
        ["author"] = List(spec.Fields["author"] is TextField authors ? authors.Texts.Select(Author) : []),
        ["publisher"] = spec.Fields.Text("publisher") is { } publisher
            ? new Node { ["@type"] = "Organization", ["name"] = publisher }.Json
            : null,
        ["url"] = Address,
        ["datePublished"] = Date(spec.Fields, "datePublished"),
        ["dateModified"] = Date(spec.Fields, "dateModified"),
        ["keywords"] = List(spec.Fields["keywords"] is TextField keywords ? keywords.Texts.Select(word => (JsonNode)word) : []),
        ["about"] = References(spec.Fields, "about"),
        ["mentions"] = List(spec.Entries.Where(entry => entry.Section != Sections.Quotes).Select(Entry)),
        ["hasPart"] = List(spec.In(Sections.Quotes).Where(HasWords).Select(Entry)),
    }.Json;

    private IEnumerable<JsonNode> Headlines() => spec.Fields.Localized("headline").SelectMany(text => text.Values).Select(Text);

    private JsonObject Author(string name, int place) =>
        spec.Fields.Words("authors").ElementAtOrDefault(place) is { } id && entries.ContainsKey(id)
        ? new Node { ["@type"] = "Person", ["@id"] = IdOf(id), ["name"] = name }.Json
        : new Node { ["@type"] = IsOrganization(name) ? "Organization" : "Person", ["name"] = name }.Json;

    // Who writes is a person, unless the article knows better.
    private bool IsOrganization(string name) => name == spec.Fields.Text("publisher") || spec.In(Sections.Organizations)
        .SelectMany(organization => organization.Fields.Localized("name").Concat(organization.Fields.Localized("alternateName")))
        .Any(text => text.Values.Any(value => value.Text == name));

    public JsonObject Entry(EntrySpec entry) => entry.Section switch
    {
        Sections.People => Person(entry),
        Sections.Organizations => Named("Organization", entry).Json,
        Sections.Places => Place(entry),
        Sections.Quotes => Quotation(entry),
        _ => Event(entry),
    };

    private JsonObject Person(EntrySpec person)
    {
        var node = Named("Person", person);
        node["honorificPrefix"] = Texts(person.Fields, "honorificPrefix");
        node["jobTitle"] = Texts(person.Fields, "jobTitle");
        node["affiliation"] = References(person.Fields, "affiliation");
        node["nationality"] = List(person.Fields.Words("nationality")
            .Select(code => new Node { ["@type"] = "Country", ["identifier"] = code }.Json));
        return node.Json;
    }

    private JsonObject Place(EntrySpec place)
    {
        var node = Named("Place", place);
        node["containedInPlace"] = References(place.Fields, "containedInPlace");
        return node.Json;
    }

    // An indirect quote does not have the words of the speaker.
    private JsonObject Quotation(EntrySpec quote) => new Node
    {
        ["@type"] = "Quotation",
        ["@id"] = IdOf(quote.Id),
        [(quote.Fields.Text("type") ?? "direct") == "direct" ? "text" : "abstract"] = quote.Words,
        ["inLanguage"] = Language(quote.Fields.Text("inLanguage") ?? spec.InLanguage),
        ["spokenByCharacter"] = References(quote.Fields, "speaker"),
        ["dateCreated"] = Date(quote.Fields, "date"),
        ["url"] = Link(quote.Fields.Text("url")),
        ["isBasedOn"] = References(quote.Fields, "isBasedOn"),
        ["about"] = References(quote.Fields, "about"),
    }.Json;

    private JsonObject Event(EntrySpec happening) => new Node
    {
        ["@type"] = "Event",
        ["@id"] = IdOf(happening.Id),
        ["name"] = Texts(happening.Fields, "name"),
        ["additionalType"] = happening.Fields.Text("type"),
        ["startDate"] = Date(happening.Fields, "startDate"),
        ["endDate"] = Date(happening.Fields, "endDate"),
        ["previousStartDate"] = Date(happening.Fields, "previousStartDate"),
        ["eventStatus"] = Status(happening.Fields.Text("eventStatus")),
        ["location"] = Venue(happening.Fields.Text("location")),
        ["attendee"] = References(happening.Fields, "attendee"),
        ["organizer"] = References(happening.Fields, "organizer"),
        ["superEvent"] = References(happening.Fields, "superEvent"),
    }.Json;

    private Node Named(string type, EntrySpec entry) => new()
    {
        ["@type"] = type,
        ["@id"] = IdOf(entry.Id),
        ["name"] = Texts(entry.Fields, "name"),
        ["alternateName"] = Texts(entry.Fields, "alternateName"),
        ["description"] = Texts(entry.Fields, "description"),
        ["sameAs"] = List(SameAs(entry.Fields).Select(address => (JsonNode)address)),
    };

    private static IEnumerable<string> SameAs(FieldList fields)
    {
        if (fields.Text("wikidata") is { } item)
            yield return "https://www.wikidata.org/wiki/" + item;
        foreach (var page in fields["sameAs"] is TextField pages ? pages.Texts.Select(Link).OfType<string>() : [])
            yield return page;
    }

    private JsonNode? References(FieldList fields, string key) => List(
        (fields[key] is TextField one ? one.Texts : fields.Words(key))
        .Where(id => entries.TryGetValue(id, out var entry) && HasWords(entry))
        .Select(id => new Node { ["@id"] = IdOf(id) }.Json));

    // Search engines read a place where it is named, and follow no reference to one.
    private JsonObject? Venue(string? id) => id is not null && entries.TryGetValue(id, out var place)
        ? new Node { ["@type"] = "Place", ["@id"] = IdOf(id), ["name"] = Texts(place.Fields, "name") }.Json
        : null;

    /// <summary>schema.org has no notion of a quote without its words.</summary>
    private static bool HasWords(EntrySpec entry) => entry.Section != Sections.Quotes || entry.Fields.Text("type") != "narrated";

    private string IdOf(string id) => $"{Address}#{Uri.EscapeDataString(id)}";

    private JsonNode? Texts(FieldList fields, string key) => List(fields.Localized(key).SelectMany(text => text.Values).Select(Text));

    private JsonNode Text(LocalizedValue text) =>
        text.Language == LanguageTags.Undetermined || string.Equals(text.Language, spec.InLanguage, StringComparison.OrdinalIgnoreCase)
            ? text.Text
            : new JsonObject { ["@language"] = text.Language, ["@value"] = text.Text };

    private static JsonNode? List(IEnumerable<JsonNode> values) => values.ToArray() switch
    {
        [] => null,
        [var only] => only,
        var all => new JsonArray(all),
    };

    private static string? Language(string language) => language == LanguageTags.Undetermined ? null : language;

    private static string? Link(string? address) => address is null ? null
        : Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.AbsoluteUri
        : address;

    /// <summary>As exact as the seed, and no more: ISO 8601 has no way to say about, or perhaps.</summary>
    private static string? Date(FieldList fields, string key)
    {
        if (fields.Text(key) is not { } written || Edtf.Read(written).Date is not { } date
            || date.IsUncertain || date.IsApproximate || date.Precision < EdtfPrecision.Year || date.Year is < 0 or > 9999)
        {
            return null;
        }

        return date.Precision switch
        {
            EdtfPrecision.Time => date.Text,
            EdtfPrecision.Day => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}"),
            EdtfPrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}"),
        };
    }

    // EventScheduled: "is taking place or has taken place on the startDate as scheduled".
    private static string? Status(string? status) => status switch
    {
        "scheduled" or "ongoing" or "held" => "https://schema.org/EventScheduled",
        "postponed" => "https://schema.org/EventPostponed",
        "rescheduled" => "https://schema.org/EventRescheduled",
        "cancelled" => "https://schema.org/EventCancelled",
        _ => null,
    };

    /// <summary>An object in which what nobody says is not there.</summary>
    private sealed class Node
    {
        public JsonObject Json { get; } = [];

        public JsonNode? this[string name]
        {
            set
            {
                if (value is not null)
                    Json[name] = value;
            }
        }
    }
}
