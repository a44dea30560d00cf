namespace ArticleGenerator.JsonLd;

/// <summary>Converts an article to JSON-LD in the vocabulary of schema.org. Omits what schema.org can't express.</summary>
/// <param name="article">The article.</param>
/// <param name="options">The information that only the site has.</param>
internal sealed class ArticleJsonLd(Article article, JsonLdOptions options)
{
    private readonly string? address = Write(options.Page ?? article.Url);

    public JsonObject ToJson() => new JsonObject()
        .Add("@context", "https://schema.org")
        .Add("@type", options.Type)
        .Add("@id", address)
        .Add("mainEntityOfPage", Write(options.Page))
        .Add("headline", article.Headline.Value)
        .Add("alternativeHeadline", Texts(article.Headline).Skip(1))
        .Add("abstract", Texts(article.Abstract))
        .Add("inLanguage", Language(article.InLanguage))
        .Add("author", article.Authors.Select(Author))
        .Add("image", Picture(article.Image ?? options.DefaultImage))
        .Add("publisher", Publisher(article.Publisher ?? options.Publisher))
        .Add("url", Write(article.Url))
        .Add("datePublished", article.DatePublished?.Iso8601)
        .Add("dateModified", article.DateModified?.Iso8601)
        .Add("translationOfWork", article.TranslationOf is { } original ? Translation(original) : null)
        .Add("workTranslation", article.Translations.Where(other => other.TranslationOf == article).Select(Translation))
        .Add("keywords", article.Keywords)
        .Add("about", References(article.About))
        .Add("mentions", article.People.Select(Person)
            .Concat(article.Organizations.Select(organization => Named("Organization", organization)))
            .Concat(article.Places.Select(Place))
            .Concat(article.Events.Select(Event)))
        .Add("hasPart", article.Quotes.Where(HasWords).Select(Quotation));

    private JsonObject Person(Person person) => Named("Person", person)
        .Add("honorificPrefix", Texts(person.HonorificPrefix))
        .Add("jobTitle", person.JobTitles.SelectMany(Texts))
        .Add("affiliation", References(person.Affiliations))
        .Add("nationality", person.Nationalities.Select(code => new JsonObject().Add("@type", "Country").Add("identifier", code)));

    private JsonObject Place(Place place) => Named("Place", place)
        .Add("containedInPlace", Reference(place.ContainedInPlace));

    // An indirect quote does not have the words of the speaker.
    private JsonObject Quotation(Quote quote) => Node("Quotation", quote)
        .Add(quote.Type == QuoteType.Direct ? "text" : "abstract", quote.Text)
        .Add("inLanguage", Language(quote.InLanguage))
        .Add("spokenByCharacter", References(quote.Speakers))
        .Add("dateCreated", quote.Date?.Iso8601)
        .Add("url", Write(quote.Url))
        .Add("isBasedOn", Reference(quote.IsBasedOn))
        .Add("about", References(quote.About));

    private JsonObject Event(Event happening) => Node("Event", happening)
        .Add("name", Texts(happening.Name))
        .Add("additionalType", happening.Type)
        .Add("startDate", happening.StartDate?.Iso8601)
        .Add("endDate", happening.EndDate?.Iso8601)
        .Add("previousStartDate", happening.PreviousStartDate?.Iso8601)
        .Add("eventStatus", Status(happening.Status))
        .Add("location", Venue(happening.Location))
        .Add("attendee", References(happening.Attendees))
        .Add("organizer", References(happening.Organizers))
        .Add("superEvent", References(happening.SuperEvents));

    private JsonObject Named(string type, NamedEntity entity) => Node(type, entity)
        .Add("name", Texts(entity.Name))
        .Add("alternateName", entity.AlternateNames.Select(Text))
        .Add("description", Texts(entity.Description))
        .Add(
            "sameAs",
            (entity.Wikidata is { } item ? [item.ToUri()] : Enumerable.Empty<Uri>()).Concat(entity.SameAs).Select(Write).OfType<object>());

    private JsonObject Node(string type, Entry entry) => new JsonObject().Add("@type", type).Add("@id", IdOf(entry));

    private IEnumerable<object> References(IEnumerable<Entry> entries) => entries.Select(Reference).OfType<object>();

    private JsonObject? Reference(Entry? entry) =>
        entry is null or Quote { Type: QuoteType.Narrated } ? null : new JsonObject().Add("@id", IdOf(entry));

    private string IdOf(Entry entry) => $"{address}#{Uri.EscapeDataString(entry.Id)}";

    // Search engines read a place, an author and a publisher where they are named, and follow no reference to one.
    private JsonObject? Venue(Place? place) => place is null ? null : Node("Place", place).Add("name", Texts(place.Name));

    private JsonObject Author(string name, int place) =>
        (article.Content.Header.Words("authors").ElementAtOrDefault(place) is { } id && article.Find(id) is Person person
            ? Node("Person", person)
            : new JsonObject().Add("@type", IsOrganization(name) ? "Organization" : "Person"))
        .Add("name", name)
        .Add("url", Write(options.AuthorAddress?.Invoke(name)));

    private JsonObject? Publisher(string? name) => name is null ? null : new JsonObject()
        .Add("@type", "Organization")
        .Add("name", name)
        .Add("url", Write(options.PublisherAddress))
        .Add("logo", options.PublisherLogo is { } logo ? new JsonObject().Add("@type", "ImageObject").Add("url", Write(logo)) : null);

    // Who writes is a person, unless the article knows better.
    private bool IsOrganization(string name) => name == article.Publisher || article.Organizations.Any(organization =>
        organization.Name.Concat(organization.AlternateNames).Any(text => text.Value == name));

    private JsonObject? Picture(Image? image) => image is null ? null : new JsonObject()
        .Add("@type", "ImageObject")
        .Add("contentUrl", AddressOf(image))
        .Add("url", AddressOf(image))
        .Add("description", Texts(image.Alt))
        .Add("caption", Texts(image.Caption))
        .Add("creditText", image.Credit)
        .Add("width", image.Width)
        .Add("height", image.Height);

    // Where the file of a path will be, only the site knows.
    private string? AddressOf(Image image) =>
        options.ImageAddress is { } addressOf ? Write(addressOf(image))
        : Uri.TryCreate(options.Page, image.Source, out var whole) ? Write(whole)
        : image.Source;

    private JsonObject Translation(Article other) => new JsonObject()
        .Add("@type", options.Type)
        .Add("@id", Write(options.TranslationAddress?.Invoke(other) ?? other.Url))
        .Add("headline", other.Headline.ToString())
        .Add("inLanguage", Language(other.InLanguage));

    private static bool HasWords(Quote quote) => quote.Type != QuoteType.Narrated;

    private IEnumerable<object> Texts(LocalizedText? text) => text?.Select(Text) ?? [];

    private object Text(LocalizedString text) => text.Language == article.InLanguage || text.Language == LanguageTag.Undetermined
        ? text.Value
        : new JsonObject().Add("@language", text.Language.Value).Add("@value", text.Value);

    private static string? Language(LanguageTag language) => language == LanguageTag.Undetermined ? null : language.Value;

    // EventScheduled: "is taking place or has taken place on the startDate as scheduled".
    private static string? Status(EventStatus? status) => status switch
    {
        EventStatus.Scheduled or EventStatus.Ongoing or EventStatus.Held => "https://schema.org/EventScheduled",
        EventStatus.Postponed => "https://schema.org/EventPostponed",
        EventStatus.Rescheduled => "https://schema.org/EventRescheduled",
        EventStatus.Cancelled => "https://schema.org/EventCancelled",
        _ => null,
    };

    private static string? Write(Uri? address) => address is { IsAbsoluteUri: true } ? address.AbsoluteUri : address?.OriginalString;
}
