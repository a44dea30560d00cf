namespace ArticleGenerator.Tests;

/// <summary>Articles that a user makes for tests, without a seed.</summary>
public sealed class MadeArticleTests
{
    private readonly Person ada = new("talk", "ada", "Ada Berg") { Mentions = [new Mention("Ada", new ArticleSpan(0, 3))] };

    [Fact]
    public void It_has_what_it_is_given()
    {
        var article = new Article("talk", "Ada spoke.\n\nAll listened.")
        {
            Headline = "A talk",
            InLanguage = new LanguageTag("en"),
            DatePublished = PartialDate.Parse("2025-12"),
            Keywords = ["talks"],
            People = [ada],
            Quotes = [new Quote("talk", "hello", "Hello.") { Speakers = [ada] }],
            Events = [new Event("talk", "the-talk", "The talk") { Attendees = [ada] }],
        };

        Assert.Equal(("talk", "talk.txt", "A talk", "en"), (article.Id, article.Path, article.Headline.Value, article.InLanguage.Value));
        Assert.Equal(("2025-12", "2025-12"), (article.DatePublished?.Edtf, article.ReferenceDate?.Edtf));
        Assert.Equal(["talks"], article.Keywords);
        Assert.Equal(["Ada spoke.", "All listened."], article.Paragraphs.Select(article.Slice));
        Assert.Same(ada, article.Find("ada"));
        Assert.Null(article.Find("bea"));
        Assert.Equal(["ada", "hello", "the-talk"], article.Entries.Select(entry => entry.Id));
        Assert.Equal("Ada", Assert.Single(article.Mentions).Text);
        Assert.Same(article, ada.Article);
        Assert.Equal(["hello"], ada.Quotes.Select(quote => quote.Id));
        Assert.Equal(["the-talk"], ada.Events.Select(happening => happening.Id));
    }

    [Fact]
    public void It_has_nothing_else()
    {
        var article = new Article("any id | at all", "");

        Assert.Equal(("any id | at all", "any id | at all"), (article.Id, article.Headline.Value));
        Assert.Empty(article.Entries);
        Assert.Empty(article.Fields);
        Assert.Equal((null, null, null, null), (article.Kicker, article.Image, article.Url, article.DatePublished));
        Assert.False(article.IsDraft);
    }

    [Fact]
    public void An_entry_of_another_article_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => new Article("speech", "Ada spoke.") { People = [ada] });

        Assert.StartsWith(
            "'Ada Berg (ada)' was created for the article 'talk', but this is 'speech'.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_that_has_an_article_is_copied_into_another()
    {
        var first = new Article("talk", "Ada spoke.") { People = [ada] };
        var second = new Article("talk", "Ada spoke again.") { People = [ada] };

        Assert.Same(first, ada.Article);
        Assert.Same(second, second.People[0].Article);
    }

    [Fact]
    public void Fields_of_the_project_are_given_by_name()
    {
        var fields = new FieldValues(new Dictionary<string, IReadOnlyList<string>> { ["rating"] = ["5"], ["reviewer"] = ["ada"] });
        var article = new Article("talk", "Ada spoke.") { People = [ada with { Fields = fields }], Fields = fields };

        Assert.Equal(5, article.Fields.Integer("rating"));
        Assert.Equal(ada, article.Fields.Entry<Person>("reviewer"));
        Assert.Same(article.People[0], article.People[0].Fields.Entry<Person>("reviewer"));
        Assert.Empty(article.Fields.Texts("section"));
    }
}
