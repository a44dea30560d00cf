using ArticleGenerator.CompilerServices;

namespace ArticleGenerator.Tests;

/// <summary>People, organizations and places across articles.</summary>
public sealed class ArticleCollectionTests
{
    private readonly Article talk = Article("talk", "Ada Berg", "Q1");
    private readonly Article speech = Article("speech", "Dr. Berg", null);

    [Fact]
    public void Who_is_in_several_articles_is_one_person()
    {
        var all = new ArticleCollection([talk], [speech]);

        Assert.Equal(["ada"], all.SelectMany(article => article.People).Distinct().Select(person => person.Id));
        var profile = Assert.Single(all.People);
        Assert.Equal(("ada", "Ada Berg", EntryKind.Person), (profile.Id, profile.Name.Value, profile.Kind));
        Assert.Equal([talk, speech], profile.Articles);
        Assert.Equal(["Dr. Berg"], profile.AlternateNames.Select(name => name.Value));
        Assert.Equal("Q1", profile.Wikidata?.Value);
        Assert.Equal(["Ada Berg in talk", "Ada Berg in speech"], profile.Mentions.Select(mention => mention.Text));
        Assert.Equal(["talk", "speech"], profile.Quotes.Select(quote => quote.Article.Id));
        Assert.Equal(["talk", "speech"], profile.Events.Select(happening => happening.Article.Id));
        Assert.Equal("Ada Berg (ada)", profile.ToString());
    }

    [Fact]
    public void Quotes_events_organizations_and_places_are_together_too()
    {
        var all = new ArticleCollection([talk, speech]);

        Assert.Equal(2, all.Quotes.Count);
        Assert.Equal(2, all.Events.Count);
        Assert.Equal(["club"], all.Organizations.Select(profile => profile.Id));
        Assert.Equal(["hall"], all.Places.Select(profile => profile.Id));
        Assert.Equal(["talk", "speech"], all.Places.Find("hall")?.Events.Select(happening => happening.Article.Id));
        Assert.Empty(all.Organizations[0].Quotes);
    }

    [Fact]
    public void Articles_and_profiles_are_found_by_their_ids()
    {
        var all = new ArticleCollection([talk, speech]);

        Assert.True(all.TryGet("speech", out var found));
        Assert.Same(speech, found);
        Assert.Same(speech, all[1]);
        Assert.Null(all.Find("Speech"));
        Assert.False(all.TryGet(null, out _));
        Assert.True(all.People.TryGet("ada", out var ada));
        Assert.Same(all.People[0], ada);
        Assert.Null(all.People.Find("Ada"));
        Assert.False(all.People.TryGet(null, out _));
    }

    [Fact]
    public void Of_two_articles_with_one_id_the_first_is_found() =>
        Assert.Same(talk, new ArticleCollection([talk], [Article("talk", "Another", null)]).Find("talk"));

    [Fact]
    public void Articles_of_a_project_keep_the_type_that_it_gives_them()
    {
        VisitArticle[] visits = [Visit.WithoutText("article a"), Visit.WithoutText("article b")];

        var all = new ArticleCollection<VisitArticle>(visits.Where(visit => visit.Id != "a"));

        Assert.True(all.TryGet("b", out var found));
        Assert.Same(found.People, all[0].People);
        Assert.Same(visits[1].People, all.Find("b")?.People);
        Assert.Equal([.. visits[1].People.Select(person => person.Id)], all.People.Select(profile => profile.Id));
        IReadOnlyList<Article> articles = all;
        Assert.Same(found, articles[0]);
    }

    [Fact]
    public void After_a_hot_reload_everything_is_read_again()
    {
        List<Article> articles = [talk];
        var all = new ArticleCollection(articles);
        Assert.Equal(["talk"], all.People[0].Articles.Select(article => article.Id));

        articles.Add(speech);
        Assert.Single(all);
        ((IReloadable)all).Forget();

        Assert.Equal(["talk", "speech"], all.People[0].Articles.Select(article => article.Id));
    }

    [Fact]
    public void A_catalog_that_is_missing_is_asked_for() =>
        Assert.Throws<ArgumentNullException>("catalogs", () => new ArticleCollection([talk], null!));

    private static Article Article(string id, string name, string? wikidata)
    {
        var club = new Organization(id, "club", "The club");
        var hall = new Place(id, "hall", "The hall");
        var ada = new Person(id, "ada", name)
        {
            Affiliations = [club],
            Wikidata = wikidata is null ? null : new WikidataId(wikidata),
            Mentions = [new Mention("Ada Berg in " + id)],
        };
        return new Article(id, "Ada spoke.")
        {
            People = [ada],
            Organizations = [club],
            Places = [hall],
            Quotes = [new Quote(id, "hello", "Hello.") { Speakers = [ada] }],
            Events = [new Event(id, "meeting", "A meeting") { Attendees = [ada], Location = hall }],
        };
    }
}
