using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleGenerator.Tests.Json;

/// <summary>Articles and their entries as JSON: flat documents, whose references are ids.</summary>
public sealed partial class ArticleJsonTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private readonly Article visit = Visit.Article();

    [Fact]
    public void An_article_is_a_flat_document_whose_references_are_ids()
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(visit, Web));
        var article = json.RootElement;

        Assert.Equal("jaishankar-moscow-visit", article.GetProperty("id").GetString());
        Assert.Equal(visit.Text, article.GetProperty("text").GetString());
        Assert.Equal(visit.People.Select(person => person.Id), Ids(article.GetProperty("people"), "id"));
        var quote = article.GetProperty("quotes")[0];
        Assert.Equal(visit.Quotes[0].Id, quote.GetProperty("id").GetString());
        Assert.Equal(
            visit.Quotes[0].Speakers.Select(speaker => speaker.Id),
            quote.GetProperty("speakers").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal("2025-11-19", quote.GetProperty("date").GetString());
        Assert.Equal("direct", quote.GetProperty("type").GetString());
        Assert.Equal(
            visit.Quotes[0].Source?.Span.Start, quote.GetProperty("source").GetProperty("span").GetProperty("start").GetInt32());
        Assert.Equal(
            ["id", "path", "inLanguage", "headline", "kicker", "abstract", "authors", "authorPeople", "image", "publisher", "url",
             "datePublished", "dateModified", "referenceDate", "isDraft", "translationOf", "translations", "keywords", "fields", "about",
             "related", "people", "organizations", "places", "quotes", "events", "text"],
            article.EnumerateObject().Select(property => property.Name));
        Assert.Equal(
            ["kind", "honorificPrefix", "jobTitles", "affiliations", "nationalities", "name", "alternateNames", "description", "wikidata",
             "sameAs", "mentions", "articleId", "id", "fields"],
            article.GetProperty("people")[0].EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void Source_generation_writes_the_same()
    {
        Assert.Equal(JsonSerializer.Serialize(visit, Web), JsonSerializer.Serialize(visit, Context.Default.Article));
        Assert.Equal(JsonSerializer.Serialize(visit.Quotes[0], Web), JsonSerializer.Serialize(visit.Quotes[0], Context.Default.Quote));
        Assert.Equal(
            JsonSerializer.Serialize(new ArticleCollection([visit]).People[0], Web),
            JsonSerializer.Serialize(new ArticleCollection([visit]).People[0], Context.Default.PersonProfile));
    }

    [Fact]
    public void A_profile_has_its_quotes_and_events_and_the_ids_of_its_articles()
    {
        var profile = new ArticleCollection([visit]).People.Find("jaishankar")!;
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(profile, Web));

        Assert.Equal(["jaishankar-moscow-visit"], json.RootElement.GetProperty("articles").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal(profile.Quotes.Select(quote => quote.Id), Ids(json.RootElement.GetProperty("quotes"), "id"));
    }

    [Fact]
    public void Entries_that_refer_to_each_other_in_circles_are_written()
    {
        var article = Visit.WithText("Ada.", "article a", "event a | name und=A | follows b", "event b | name und=B | follows a");
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(article, Web));

        Assert.Equal("b", json.RootElement.GetProperty("events")[0].GetProperty("follows")[0].GetString());
    }

    [Fact]
    public void Fields_are_lists_of_what_the_seed_writes()
    {
        var fields = new FieldValues(new Dictionary<string, IReadOnlyList<string>> { ["topics"] = ["tea", "trade"] });
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(new Article("a", "") { Fields = fields }, Web));

        Assert.Equal("""{"topics":["tea","trade"]}""", json.RootElement.GetProperty("fields").GetRawText());
    }

    [Fact]
    public void Articles_are_not_read_from_JSON()
    {
        var json = JsonSerializer.Serialize(visit.Quotes[0], Web);

        Assert.ThrowsAny<NotSupportedException>(() => JsonSerializer.Deserialize<Quote>(json, Web));
    }

    private static IEnumerable<string?> Ids(JsonElement list, string name) =>
        list.EnumerateArray().Select(item => item.GetProperty(name).GetString());

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(Article))]
    [JsonSerializable(typeof(Quote))]
    [JsonSerializable(typeof(PersonProfile))]
    private sealed partial class Context : JsonSerializerContext;
}
