using System.Text.Json;
using ArticleGenerator.JsonLd;

namespace ArticleGenerator.Tests.JsonLd;

public sealed class ArticleJsonLdTests
{
    [Fact]
    public void An_article_is_described_in_the_vocabulary_of_schema_org()
    {
        var article = Read(Visit.Article());
        var types = Nodes(article).Where(IsDescribed).DistinctBy(Id).ToDictionary(Id, node => Text(node, "@type"));

        Assert.All(Nodes(article).Where(node => node.TryGetProperty("@type", out _)), node => AssertTerms(node, types));
        Assert.Equal("https://schema.org", Text(article, "@context"));
        Assert.Equal(
            ["Article", "Event", "Organization", "Person", "Place", "Quotation"],
            types.Values.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_is_of_the_type_that_the_caller_names()
    {
        Assert.Equal("BlogPosting", Text(JsonDocument.Parse(Visit.Article().ToJsonLd("BlogPosting")).RootElement, "@type"));
        Assert.Throws<ArgumentNullException>(() => Visit.Article().ToJsonLd((string)null!));
    }

    [Fact]
    public void An_author_is_a_person_unless_the_article_knows_an_organization_of_that_name()
    {
        var article = Read(Visit.WithoutText(
            "article a | publisher The Daily | author Bo Lind | author The Daily | author ANI",
            "organization ani | name en=Asian News International | alternateName en=ANI"));

        Assert.Equal(
            ["Person Bo Lind", "Organization The Daily", "Organization ANI"],
            article.GetProperty("author").EnumerateArray().Select(author => $"{Text(author, "@type")} {Text(author, "name")}"));
    }

    [Fact]
    public void What_only_the_site_knows_is_told_too()
    {
        var site = new Uri("https://news.example.org/");
        var article = JsonDocument.Parse(Visit.WithoutText("article a | author Bo Lind").ToJsonLd(new JsonLdOptions
        {
            Type = "NewsArticle",
            Page = new Uri(site, "a"),
            DefaultImage = new("lamp.png") { Width = 1200, Height = 675 },
            ImageAddress = image => new Uri(site, $"pictures/{image.Source}"),
            AuthorAddress = name => new Uri(site, $"authors/{Uri.EscapeDataString(name)}"),
            Publisher = "The Courier",
            PublisherAddress = site,
            PublisherLogo = new Uri(site, "logo.svg"),
        })).RootElement;

        Assert.Equal(
            ("NewsArticle", "https://news.example.org/a"), (Text(article, "@type"), Text(article, "mainEntityOfPage")));
        Assert.Equal("https://news.example.org/pictures/lamp.png", Text(article.GetProperty("image"), "url"));
        Assert.Equal("https://news.example.org/pictures/lamp.png", Text(article.GetProperty("image"), "contentUrl"));
        Assert.Equal(1200, article.GetProperty("image").GetProperty("width").GetInt32());
        Assert.Equal(
            """{"@type":"Person","name":"Bo Lind","url":"https://news.example.org/authors/Bo%20Lind"}""",
            article.GetProperty("author").GetRawText());
        Assert.Equal("The Courier", Text(article.GetProperty("publisher"), "name"));
        Assert.Equal("https://news.example.org/logo.svg", Text(article.GetProperty("publisher").GetProperty("logo"), "url"));
        Assert.Throws<ArgumentNullException>(() => Visit.Article().ToJsonLd((JsonLdOptions)null!));
    }

    [Fact]
    public void Headlines_in_other_languages_are_alternatives_to_that_of_the_article()
    {
        var article = Read(Visit.WithoutText("article a | inLanguage de | headline de=Das Licht / en=The light"));

        Assert.Equal("Das Licht", Text(article, "headline"));
        Assert.Equal("""{"@language":"en","@value":"The light"}""", article.GetProperty("alternativeHeadline").GetRawText());
    }

    [Fact]
    public void What_refers_to_an_entry_names_one_that_is_described()
    {
        var article = Read(Visit.Article());
        var described = article.GetProperty("mentions").EnumerateArray().Concat(article.GetProperty("hasPart").EnumerateArray())
            .Select(Id).Append(Id(article)).ToList();

        Assert.Equal(described.Distinct(), described);
        Assert.Subset(described.ToHashSet(), Nodes(article).Where(IsReference).Select(Id).ToHashSet());
        Assert.Contains("https://example.org/visit#putin", described);
    }

    [Fact]
    public void Entries_are_named_after_the_page_that_shows_the_article()
    {
        var article = Read(Visit.Article(), new Uri("/articles/visit", UriKind.Relative));

        Assert.Equal("/articles/visit", Id(article));
        Assert.All(Nodes(article).Where(IsReference), node => Assert.StartsWith("/articles/visit#", Id(node), StringComparison.Ordinal));
    }

    [Fact]
    public void Only_the_very_words_of_a_speaker_are_the_text_of_a_quotation()
    {
        var visit = Visit.Article();
        var article = Read(visit);

        Assert.Equal(visit.Quotes.ManturovTweet.Text, Text(Entry(article, "manturov-tweet"), "text"));
        Assert.Equal("en", Text(Entry(article, "manturov-tweet"), "inLanguage"));
        Assert.Equal(visit.Quotes.Paraphrase.Text, Text(Entry(article, "paraphrase"), "abstract"));
        Assert.DoesNotContain(Nodes(article), node => IsDescribed(node) && Id(node).EndsWith("#greetings", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_in_other_languages_than_the_article_say_which()
    {
        var name = Entry(Read(Visit.Article()), "putin").GetProperty("name");

        Assert.Equal("व्लादिमीर पुतिन", name[0].GetString());
        Assert.Equal(("en", "Vladimir Putin"), (Text(name[1], "@language"), Text(name[1], "@value")));
    }

    [Fact]
    public void A_date_is_no_more_exact_than_in_the_seed()
    {
        var article = Read(Visit.WithoutText(
            "article a",
            "event month | name en=A | startDate 2025-12",
            "event about | name en=B | startDate 2025-12~ | endDate 202X",
            "event season | name en=C | startDate 2025-21"));

        Assert.Equal("2025-12", Text(Entry(article, "month"), "startDate"));
        Assert.Equal("2025", Text(Entry(article, "season"), "startDate"));
        Assert.Equal(["@type", "@id", "name"], Entry(article, "about").EnumerateObject().Select(member => member.Name));
    }

    [Theory]
    [InlineData("held", "https://schema.org/EventScheduled")]
    [InlineData("scheduled", "https://schema.org/EventScheduled")]
    [InlineData("postponed", "https://schema.org/EventPostponed")]
    [InlineData("rescheduled", "https://schema.org/EventRescheduled")]
    [InlineData("cancelled", "https://schema.org/EventCancelled")]
    public void A_status_is_one_of_schema_org(string status, string expected)
    {
        Assert.Equal(
            expected,
            Text(Entry(Read(Visit.WithoutText("article a", $"event e | name en=E | eventStatus {status}")), "e"), "eventStatus"));
        Assert.True(SchemaOrg.Is(expected["https://schema.org/".Length..], "EventStatusType"));
    }

    [Fact]
    public void No_name_can_end_the_script_element_or_the_string_around_it()
    {
        const string hostile = "</script><script>alert('\"&\\\u2028\u2029\u0001\ud800";

        var json = new JsonObject().Add("name", hostile).ToString();

        Assert.Equal("""{"name":"\u003c/script\u003e\u003cscript\u003ealert(\u0027\u0022\u0026\u005c\u2028\u2029\u0001\ud800"}""", json);
    }

    private static void AssertTerms(JsonElement node, Dictionary<string, string> types)
    {
        var type = Text(node, "@type");
        Assert.True(SchemaOrg.HasType(type), $"schema.org has no type '{type}'.");
        foreach (var member in node.EnumerateObject().Where(member => member.Name[0] != '@'))
        {
            var expected = SchemaOrg.Expected(type, member.Name).ToList();
            Assert.True(expected.Count > 0, $"A {type} of schema.org has no '{member.Name}'.");
            Assert.All(Elements(member.Value), value => AssertValue(value, expected, types));
        }
    }

    private static void AssertValue(JsonElement value, List<string> expected, Dictionary<string, string> types)
    {
        if (value.ValueKind == JsonValueKind.Number)
        {
            Assert.Contains(expected, type => type is "Integer" or "Number" or "Distance" or "QuantitativeValue");
            return;
        }

        if (value.ValueKind == JsonValueKind.String || value.TryGetProperty("@value", out _))
        {
            Assert.Contains(expected, type => type is "Text" or "URL" or "Date" or "DateTime" or "Language" or "EventStatusType");
            return;
        }

        var actual = value.TryGetProperty("@type", out var own) ? own.GetString()! : types[Id(value)];
        Assert.Contains(expected, type => SchemaOrg.Is(actual, type));
    }

    private static JsonElement Read(Article article, Uri? page = null) => JsonDocument.Parse(article.ToJsonLd(page: page)).RootElement;

    private static JsonElement Entry(JsonElement article, string id) =>
        Nodes(article).First(node => IsDescribed(node) && Id(node).EndsWith($"#{id}", StringComparison.Ordinal));

    private static IEnumerable<JsonElement> Nodes(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Nodes(member.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Nodes),
        _ => [],
    };

    private static IEnumerable<JsonElement> Elements(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];

    private static bool IsDescribed(JsonElement node) => node.TryGetProperty("@id", out _) && node.TryGetProperty("@type", out _);

    private static bool IsReference(JsonElement node) => node.TryGetProperty("@id", out _) && !node.TryGetProperty("@type", out _);

    private static string Id(JsonElement node) => Text(node, "@id");

    private static string Text(JsonElement node, string name) => node.GetProperty(name).GetString()!;
}
