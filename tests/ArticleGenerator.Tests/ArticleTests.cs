namespace ArticleGenerator.Tests;

public sealed class ArticleTests
{
    private readonly VisitArticle visit = Visit.Article();

    [Fact]
    public void The_example_of_the_readme_works()
    {
        Assert.Equal("Vladimir Putin", visit.People.Putin.Name.In("en"));
        Assert.Equal("व्लादिमीर पुतिन", $"{visit.People.Putin.Name}");
        Assert.Equal("A pleasure to meet First DPM Denis Manturov in Moscow today morning.", visit.Quotes.ManturovTweet.Text);
        Assert.Equal("एस. जयशंकर", $"{visit.Quotes.ManturovTweet.Speaker?.Name}");
        Assert.Equal("2025-12", $"{visit.Events.Summit23.StartDate}");
    }

    [Fact]
    public void The_values_of_the_article_itself_are_decoded()
    {
        Assert.Equal("jaishankar-moscow-visit", visit.Id);
        Assert.Equal("visit.txt", visit.Path);
        Assert.Equal("hi", visit.InLanguage.Value);
        Assert.Equal("Jaishankar in Moscow", visit.Headline.In("en"));
        Assert.Equal("India Russia Relations:", visit.Kicker);
        Assert.Equal("Before the 23rd summit.", visit.Abstract?.In("en"));
        Assert.Equal(["A. Writer", "B. Writer"], visit.Authors);
        Assert.Equal("Navbharat | News", visit.Publisher);
        Assert.Equal(new Uri("https://example.org/visit"), visit.Url);
        Assert.Equal("2025-11-20", visit.DatePublished?.Edtf);
        Assert.Equal("2025-11-21T08:15+05:30", visit.DateModified?.Edtf);
        Assert.Equal("2025-11-19", visit.ReferenceDate?.Edtf);
        Assert.Equal(["India", "foreign policy"], visit.Keywords);
    }

    [Fact]
    public void About_and_related_are_entries_of_any_kind_in_the_order_written()
    {
        Assert.Equal([EntryKind.Person, EntryKind.Event, EntryKind.Place], visit.About.Select(entry => entry.Kind));
        Assert.Equal(["yunus"], visit.Related.Select(entry => entry.Id));
    }

    [Fact]
    public void All_entries_are_in_one_list_by_kind_and_say_where_the_text_has_them()
    {
        Assert.Equal([.. visit.People, .. visit.Organizations, .. visit.Places], visit.Entities);
        Assert.Equal([.. visit.Entities, .. visit.Quotes, .. visit.Events], visit.Entries);
        Assert.Equal(visit.People.Putin.Mentions.Select(mention => mention.Span), visit.People.Putin.Spans);
        Assert.Equal([new ArticleSpan(962, 68)], visit.Find(visit.Quotes.ManturovTweet.Id)!.Spans);
    }

    [Fact]
    public void The_reference_date_is_the_date_of_publication_unless_said_otherwise() =>
        Assert.Equal("2025-11-20", Visit.WithoutText("article a | path a.txt | datePublished 2025-11-20").ReferenceDate?.Edtf);

    [Fact]
    public void A_text_without_an_annotation_is_still_an_article()
    {
        var bare = Visit.WithText("One\n\nTwo\n", "article bare | path bare.txt");

        Assert.Equal("bare", bare.Headline);
        Assert.Equal("bare (bare)", bare.ToString());
        Assert.Equal(LanguageTag.Undetermined, bare.InLanguage);
        Assert.Null(bare.Kicker ?? bare.Abstract);
        Assert.Null(bare.Publisher);
        Assert.Null(bare.Url);
        Assert.Null(bare.DatePublished ?? bare.DateModified ?? bare.ReferenceDate);
        Assert.Empty(bare.Authors.Concat(bare.Keywords));
        Assert.Empty(bare.Entries);
        Assert.Empty(bare.Mentions);
        Assert.Equal(["One", "Two"], bare.Paragraphs.Select(bare.Slice));
    }

    [Fact]
    public void The_text_is_what_the_file_says()
    {
        Assert.Equal(2406, visit.Text.Length);
        Assert.StartsWith("\n", visit.Text, StringComparison.Ordinal);
        Assert.Equal("पुतिन", visit.Slice(new ArticleSpan(1744, 5)));
        Assert.Throws<ArgumentOutOfRangeException>(() => visit.Slice(new ArticleSpan(2400, 7)));
    }

    [Fact]
    public void Paragraphs_are_the_lines_that_say_something()
    {
        Assert.Equal(9, visit.Paragraphs.Count);
        Assert.StartsWith("A pleasure to meet", visit.Slice(visit.Paragraphs[4]), StringComparison.Ordinal);
        Assert.DoesNotContain(visit.Paragraphs.Select(visit.Slice), paragraph => paragraph.Contains('\n', StringComparison.Ordinal));
    }

    [Fact]
    public void Mentions_are_in_the_order_of_the_text_and_the_longer_first()
    {
        var first = visit.Mentions.Take(7).Select(mention => (mention.Entity.Id, mention.Span.Start, mention.Text));

        Assert.Equal(
            [
                ("jaishankar", 1, "एस जयशंकर"), ("manturov", 14, "रूस के उप PM"), ("russia", 14, "रूस"), ("russia", 97, "रूस"),
                ("jaishankar", 192, "एस. जयशंकर"), ("moscow", 203, "रूस की राजधानी"), ("russia", 203, "रूस"),
            ],
            first);
        Assert.Equal(15, visit.Mentions.Count);
    }

    [Fact]
    public void Every_entry_is_found_by_its_id_and_is_the_one_in_the_lists()
    {
        Assert.Same(visit.People.Putin, visit.Find("putin"));
        Assert.Same(visit.Events.Summit23, visit.Find("summit-23"));
        Assert.Same(visit.Organizations[1], visit.Find("government-of-russia"));
        Assert.Null(visit.Find("Putin"));
        Assert.Null(visit.Find("jaishankar-moscow-visit"));
        Assert.Throws<ArgumentNullException>(() => visit.Find(null!));
    }

    [Fact]
    public void The_base_class_and_the_generated_one_have_the_same_records()
    {
        Article article = visit;

        Assert.Same(visit.People.Putin, article.People[1]);
        Assert.Same(visit.People.Putin, visit.People.Putin);
        Assert.Same(visit.Quotes.ManturovTweet.Speaker, visit.People.Jaishankar);
        Assert.Equal(visit.Quotes, article.Quotes);
    }

    [Fact]
    public void Articles_are_the_same_only_if_they_are_one() => Assert.NotEqual<Article>(visit, Visit.Article());

    [Fact]
    public void It_shows_headline_and_id() => Assert.Equal("जयशंकर मॉस्को में (jaishankar-moscow-visit)", visit.ToString());

    [Fact]
    public void Many_threads_see_one_instance_of_everything()
    {
        var seen = new object[64];
        Parallel.For(0, seen.Length, i => seen[i] = (i % 4) switch
        {
            0 => visit.Quotes.ManturovTweet.Speaker!,
            1 => visit.Find("jaishankar")!,
            2 => visit.Mentions[0].Entity,
            _ => visit.Events.Summit23.Attendees[1],
        });

        Assert.All(seen, item => Assert.Same(visit.People.Jaishankar, item));
    }
}
