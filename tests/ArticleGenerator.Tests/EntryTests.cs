namespace ArticleGenerator.Tests;

public sealed class EntryTests
{
    private readonly VisitArticle visit = Visit.Article();

    [Theory]
    [InlineData("2026-04-20", "2026-04-22", true)]
    [InlineData("2026-04-20", null, false)]
    [InlineData("2026-04", null, true)]
    [InlineData(null, "2026-05", true)]
    [InlineData(null, "2026-03", false)]
    [InlineData("2026-05-02", "2026-05-09", false)]
    [InlineData(null, null, false)]
    public void An_event_overlaps_a_period_that_any_part_of_it_may_be_in(string? start, string? end, bool overlaps)
    {
        var happening = new Event("a", "storm", "Storm") { StartDate = Date(start), EndDate = Date(end) };

        Assert.Equal(overlaps, happening.Overlaps(PartialDate.Parse("2026-04-22"), PartialDate.Parse("2026-05-01")));
        Assert.False(happening.Overlaps(null, PartialDate.Parse("2026-05-01")));

        static PartialDate? Date(string? edtf) => edtf is null ? null : PartialDate.Parse(edtf);
    }

    [Fact]
    public void A_person_is_decoded_whole()
    {
        var person = visit.People.Jaishankar;

        Assert.Equal(("jaishankar-moscow-visit", "jaishankar", EntryKind.Person), (person.ArticleId, person.Id, person.Kind));
        Assert.Equal(["hi", "en"], person.Name.Select(name => name.Language.Value));
        Assert.Equal([new("hi", "जयशंकर"), new("en", "Subrahmanyam Jaishankar")], person.AlternateNames);
        Assert.Equal("Minister since 2019.", person.Description?.In("en"));
        Assert.Equal("Dr.", person.HonorificPrefix);
        Assert.Equal("Minister of External Affairs", Assert.Single(person.JobTitles).In("en"));
        Assert.Equal(["government-of-india"], person.Affiliations.Select(organization => organization.Id));
        Assert.Equal(["IN"], person.Nationalities);
        Assert.Equal(["एस जयशंकर", "एस. जयशंकर", "उन्होंने", "Dr. S. Jaishankar"], person.Mentions.Select(mention => mention.Text));
        Assert.Null(person.Wikidata);
        Assert.Empty(person.SameAs);
    }

    [Fact]
    public void Pages_elsewhere_are_kept()
    {
        Assert.Equal("Q7747", visit.People.Putin.Wikidata?.Value);
        Assert.Equal(["https://example.org/putin", "https://example.com/putin"], visit.People.Putin.SameAs.Select(uri => uri.AbsoluteUri));
    }

    [Fact]
    public void Titles_and_affiliations_go_together_only_if_there_are_as_many()
    {
        Assert.Equal("President of Russia, Government of Russia", Assert.Single(visit.People.Putin.Roles).ToString());
        Assert.Equal(["Senior official", "Chairman", "Government of Russia"], visit.People.Patrushev.Roles.Select(role => role.ToString()));
        Assert.Empty(visit.People.Manturov.Roles);
    }

    [Fact]
    public void A_place_lies_in_another()
    {
        Assert.Same(visit.Places[1], visit.Places[0].ContainedInPlace);
        Assert.Null(visit.Places[1].ContainedInPlace);
    }

    [Fact]
    public void A_quote_is_decoded_whole()
    {
        var quote = visit.Quotes.ManturovTweet;

        Assert.Equal((QuoteType.Direct, QuoteMedium.Writing, new LanguageTag("en")), (quote.Type, quote.Medium, quote.InLanguage));
        Assert.Equal([new ArticleSpan(962, 68)], quote.Spans);
        Assert.Equal([visit.People.Jaishankar], quote.Speakers);
        Assert.Equal([visit.People.Putin, visit.People.Manturov], quote.Addressees);
        Assert.Equal(new Passage("Dr. S. Jaishankar (@DrSJaishankar)", new ArticleSpan(1263, 34)), quote.Source);
        Assert.Equal(new Passage("Dr.", new ArticleSpan(1263, 3)), quote.Cue);
        Assert.Equal("2025-11-19", quote.Date?.Edtf);
        Assert.Equal(new Passage("November 19, 2025", new ArticleSpan(1298, 17)), quote.DateText);
        Assert.Equal(new Uri("https://example.org/post"), quote.Url);
        Assert.Equal(["summit-23", "moscow"], quote.About.Select(entry => entry.Id));
        Assert.Null(quote.IsBasedOn);
    }

    [Fact]
    public void The_pieces_of_a_quote_are_joined_and_kept()
    {
        var quote = visit.Quotes.Paraphrase;

        Assert.Equal(["एस जयशंकर", "एस. जयशंकर"], quote.Passages.Select(passage => passage.Text));
        Assert.Equal("एस जयशंकर … एस. जयशंकर", quote.Text);
        Assert.Same(visit.Quotes.ManturovTweet, quote.IsBasedOn);
    }

    [Fact]
    public void A_quote_of_nobody_has_no_speaker()
    {
        var quote = visit.Quotes.Greetings;

        Assert.Null(quote.Speaker);
        Assert.Empty(quote.Speakers);
        Assert.Equal((null, null, null), (quote.Source, quote.Cue, quote.DateText));
        Assert.Equal(QuoteType.Narrated, quote.Type);
    }

    [Fact]
    public void An_event_is_decoded_whole()
    {
        var summit = visit.Events.Summit23;

        Assert.Equal("23rd Summit", summit.Name.In("en"));
        Assert.Equal([new("रूस", new ArticleSpan(97, 3))], summit.Passages);
        Assert.Equal([new ArticleSpan(97, 3)], summit.Spans);
        Assert.Equal("summit", summit.Type);
        Assert.Equal(("2025-12", "2025-12", "2025-10"), (summit.StartDate?.Edtf, summit.EndDate?.Edtf, summit.PreviousStartDate?.Edtf));
        Assert.Equal((new Passage("अगले महीने", new ArticleSpan(351, 10)), DateBasis.Relative), (summit.DateText, summit.DateBasis));
        Assert.Same(visit.Places[0], summit.Location);
        Assert.Equal(["putin", "jaishankar"], summit.Attendees.Select(agent => agent.Id));
        Assert.Equal(["government-of-india"], summit.Organizers.Select(agent => agent.Id));
        Assert.Equal(EventStatus.Scheduled, summit.Status);
        Assert.Equal([visit.Events.AnnualSummit, visit.Events.Visit], summit.SuperEvents);
        Assert.Equal([visit.Events.Visit], summit.Follows);
        Assert.Equal(23, summit.Ordinal);
    }

    [Fact]
    public void An_event_without_a_name_is_called_by_its_first_passage()
    {
        Assert.Equal("मॉस्को", visit.Events.Visit.Name.In("hi"));
        Assert.Equal("मॉस्को (visit)", visit.Events.Visit.ToString());
    }

    [Fact]
    public void Entries_may_refer_to_each_other_in_circles()
    {
        var article = Visit.WithoutText("article a", "event a | name und=A | follows b", "event b | name und=B | follows a");

        Assert.Same(article.Events[0], article.Events[0].Follows[0].Follows[0]);
    }

    [Fact]
    public void What_is_not_known_or_of_the_wrong_kind_is_left_out()
    {
        var article = Visit.WithoutText(
            "article a | about nobody b", "place b | name und=B | containedInPlace b2 | wikidata seven | sameAs x y",
            "event e | name und=E | location p attendees | attendee b p | startDate soon | eventStatus dreamt | ordinal -1 | novelty 7",
            "person p | name und=P", "spaceship s | name und=S");

        Assert.Equal(["b"], article.About.Select(entry => entry.Id));
        Assert.Null(article.Places[0].ContainedInPlace);
        Assert.Null(article.Places[0].Wikidata);
        Assert.Empty(article.Places[0].SameAs);
        Assert.Null(article.Events[0].Location);
        Assert.Equal(["p"], article.Events[0].Attendees.Select(agent => agent.Id));
        Assert.Null(article.Events[0].StartDate);
        Assert.Null(article.Events[0].Status);
        Assert.Null(article.Events[0].Ordinal);
        Assert.Null(article.Find("s"));
    }

    [Fact]
    public void Entities_are_equal_by_kind_and_id_and_quotes_and_events_by_article_too()
    {
        var putin = visit.People.Putin;

        Assert.Equal(putin, new Person("jaishankar-moscow-visit", "putin", "Somebody"));
        Assert.Equal(putin.GetHashCode(), new Person("jaishankar-moscow-visit", "putin", "Somebody").GetHashCode());
        Assert.Equal(putin, new Person("another-article", "putin", "Vladimir Putin"));
        Assert.NotEqual(visit.Quotes.Greetings, new Quote("another-article", "greetings", "Greetings."));
        Assert.NotEqual(visit.Events.Visit, new Event("another-article", "visit", "Visit"));
        Assert.NotEqual(visit.Events.Visit.GetHashCode(), new Event("another-article", "visit", "Visit").GetHashCode());
        Assert.Equal(putin.GetHashCode(), new Person("another-article", "putin", "Vladimir Putin").GetHashCode());
        Assert.NotEqual(putin, new Person("jaishankar-moscow-visit", "Putin", "Vladimir Putin"));
        Assert.False(putin.Equals((Entry)new Organization("jaishankar-moscow-visit", "putin", "Vladimir Putin")));
        Assert.Equal<Entry>(visit.Events.Visit, Visit.Article().Events.Visit);
        Assert.Equal(visit.Quotes.Greetings, Visit.Article().Quotes.Greetings);
    }

    [Fact]
    public void Mentions_are_equal_by_entity_article_and_span()
    {
        var mention = visit.People.Putin.Mentions[1];

        Assert.Equal(mention, MentionOf("jaishankar-moscow-visit", "putin", 5));
        Assert.NotEqual(mention, MentionOf("jaishankar-moscow-visit", "jaishankar", 5));
        Assert.NotEqual(mention, MentionOf("jaishankar-moscow-visit", "putin", 4));
        Assert.NotEqual(mention, MentionOf("another-article", "putin", 5));

        static Mention MentionOf(string article, string id, int length) =>
            new Person(article, id, "?") { Mentions = [new Mention("?", new ArticleSpan(1744, length))] }.Mentions[0];
    }

    [Fact]
    public void Everything_shows_itself_readably()
    {
        Assert.Equal("Nikolai Patrushev (patrushev)", visit.People.Patrushev.ToString());
        Assert.Equal("Government of India (government-of-india)", visit.Organizations[0].ToString());
        Assert.Equal("मॉस्को (moscow)", visit.Places[0].ToString());
        Assert.Equal("23rd Summit (summit-23)", visit.Events.Summit23.ToString());
        Assert.Equal(
            "\"A pleasure to meet First DPM Denis Manturov in Moscow today…\" (manturov-tweet)",
            visit.Quotes.ManturovTweet.ToString());
        Assert.Equal("पुतिन (putin) [1744..1749)", visit.People.Putin.Mentions[1].ToString());
    }

    [Fact]
    public void A_shortened_quote_is_one_line_and_splits_no_character() =>
        Assert.Equal(
            "\"" + new string('a', 59) + "…\" (q)",
            new Quote("a", "q", new string('a', 59) + "🇮🇳\nand so on").ToString());

    [Fact]
    public void Users_make_records_for_their_own_tests()
    {
        var india = new Organization("a", "india", "Government of India");
        var modi = new Person("a", "modi", new LocalizedText(new LocalizedString("hi", "मोदी"), new LocalizedString("en", "Modi")))
        {
            JobTitles = ["Prime Minister"],
            Affiliations = [india],
            Mentions = [new Mention("Modi", new ArticleSpan(3, 4))],
        };
        var quote = new Quote("a", "q", "Yes, we can.") { Speakers = [modi], Cue = "said" };
        var summit = new Event("a", "e", "Summit") { StartDate = PartialDate.Parse("2025-12"), Attendees = [modi, india] };

        Assert.Equal("Prime Minister, Government of India", modi.Roles[0].ToString());
        Assert.Same(modi, modi.Mentions[0].Entity);
        Assert.Equal([new ArticleSpan(3, 4)], modi.Spans);
        Assert.Equal(("Yes, we can.", "Modi", "said"), (quote.Text, quote.Speaker?.Name.In("en"), quote.Cue?.Text));
        Assert.Equal(2, summit.Attendees.Count);
        Assert.Equal("one … two", new Quote("a", "q", "?") { Passages = ["one", "two"] }.Text);
    }

    [Fact]
    public void A_copy_with_a_change_has_all_else()
    {
        var tweet = visit.Quotes.ManturovTweet;
        var copy = tweet with { Type = QuoteType.Indirect, Passages = ["Met him."] };

        Assert.Equal((QuoteType.Indirect, "Met him."), (copy.Type, copy.Text));
        Assert.NotEqual(tweet.Text, copy.Text);
        Assert.Equal((tweet.Speaker, tweet.Source, tweet.Date, tweet.IsBasedOn), (copy.Speaker, copy.Source, copy.Date, copy.IsBasedOn));
        Assert.Same(tweet.Article, copy.Article);

        var retired = visit.People.Putin with { JobTitles = ["Pensioner"], Affiliations = [] };
        Assert.Equal(["Pensioner"], retired.Roles.Select(role => role.ToString()));
        Assert.Equal("President of Russia, Government of Russia", Assert.Single(visit.People.Putin.Roles).ToString());
    }

    [Fact]
    public void An_entry_knows_its_article_and_what_it_has_to_do_with_there()
    {
        Assert.Same(visit, visit.People.Putin.Article);
        Assert.Same(visit, visit.Quotes.ManturovTweet.Article);
        Assert.Equal(visit.Quotes.Where(quote => quote.Speakers.Contains(visit.People.Jaishankar)), visit.People.Jaishankar.Quotes);
        Assert.NotEmpty(visit.People.Jaishankar.Quotes);
        Assert.Contains(visit.Events.Summit23, visit.People.Putin.Events);
        Assert.Contains(visit.Events.Summit23, visit.Places[0].Events);
        Assert.Contains(visit.People.Jaishankar, visit.People.Jaishankar.Affiliations[0].People);
    }

    [Fact]
    public void What_was_put_into_no_article_says_how_to_do_so()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new Person("a", "p", "P").Article);

        Assert.Equal("'P (p)' is in no article. Create one with it: new Article(\"a\", \"…\") { People = [...] }.", error.Message);
        Assert.Throws<InvalidOperationException>(() => new Mention("Modi").Entity);
    }

    [Fact]
    public void What_is_required_is_asked_for()
    {
        Assert.Throws<ArgumentNullException>("name", () => new Person("a", "p", null!));
        Assert.Throws<ArgumentNullException>("articleId", () => new Place(null!, "p", "P"));
        Assert.Throws<ArgumentNullException>("id", () => new Organization("a", null!, "O"));
        Assert.Throws<ArgumentNullException>("text", () => new Quote("a", "q", null!));
        Assert.Throws<ArgumentException>("value", () => new Quote("a", "q", "?") { Passages = [] });
        Assert.Throws<ArgumentNullException>("value", () => new Person("a", "p", "P") with { Name = null! });
        Assert.Throws<ArgumentNullException>("name", () => new Event("a", "e", null!));
    }

    [Fact]
    public void A_list_of_a_record_doesnt_change_with_the_array_that_it_came_from()
    {
        string[] nationalities = ["IN"];
        var person = new Person("a", "p", "P") { Nationalities = nationalities };
        nationalities[0] = "XX";

        Assert.Equal(["IN"], person.Nationalities);
        Assert.Null(person.Nationalities as string[]);
    }
}
