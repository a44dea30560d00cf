namespace ArticleGenerator.Tests;

public sealed class EntryTests
{
    private readonly VisitArticle visit = Visit.Article();

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
        Assert.Equal([new TextSpan(962, 68)], quote.Spans);
        Assert.Equal([visit.People.Jaishankar], quote.Speakers);
        Assert.Equal([visit.People.Putin, visit.People.Manturov], quote.Addressees);
        Assert.Equal(("Dr. S. Jaishankar (@DrSJaishankar)", new TextSpan(1263, 34)), (quote.Source, quote.SourceSpan));
        Assert.Equal(("Dr.", new TextSpan(1263, 3)), (quote.Cue, quote.CueSpan));
        Assert.Equal(("2025-11-19", "November 19, 2025", new TextSpan(1298, 17)), (quote.Date?.Edtf, quote.DateText, quote.DateTextSpan));
        Assert.Equal(new Uri("https://example.org/post"), quote.Url);
        Assert.Equal(["summit-23", "moscow"], quote.About.Select(entry => entry.Id));
        Assert.Null(quote.IsBasedOn);
    }

    [Fact]
    public void The_pieces_of_a_quote_are_joined_and_kept()
    {
        var quote = visit.Quotes.Paraphrase;

        Assert.Equal(["एस जयशंकर", "एस. जयशंकर"], quote.Pieces);
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
        Assert.Equal(["रूस"], summit.Passages);
        Assert.Equal([new TextSpan(97, 3)], summit.Spans);
        Assert.Equal("summit", summit.Type);
        Assert.Equal(("2025-12", "2025-12", "2025-10"), (summit.StartDate?.Edtf, summit.EndDate?.Edtf, summit.PreviousStartDate?.Edtf));
        Assert.Equal(("अगले महीने", new TextSpan(351, 10), DateBasis.Relative), (summit.DateText, summit.DateTextSpan, summit.DateBasis));
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
    public void Equality_is_article_kind_and_id()
    {
        var putin = visit.People.Putin;

        Assert.Equal(putin, new Person("jaishankar-moscow-visit", "putin", "Somebody"));
        Assert.Equal(putin.GetHashCode(), new Person("jaishankar-moscow-visit", "putin", "Somebody").GetHashCode());
        Assert.NotEqual(putin, new Person("another-article", "putin", "Vladimir Putin"));
        Assert.NotEqual(putin, new Person("jaishankar-moscow-visit", "Putin", "Vladimir Putin"));
        Assert.False(putin.Equals((Entry)new Organization("jaishankar-moscow-visit", "putin", "Vladimir Putin")));
        Assert.Equal<Entry>(visit.Events.Visit, Visit.Article().Events.Visit);
        Assert.Equal(visit.Quotes.Greetings, Visit.Article().Quotes.Greetings);
    }

    [Fact]
    public void Mentions_are_equal_by_entity_and_span()
    {
        var mention = visit.People.Putin.Mentions[1];

        Assert.Equal(mention, new Mention(visit.People.Putin, new TextSpan(1744, 5), "?"));
        Assert.NotEqual(mention, new Mention(visit.People.Jaishankar, new TextSpan(1744, 5), "पुतिन"));
        Assert.NotEqual(mention, new Mention(visit.People.Putin, new TextSpan(1744, 4), "पुतिन"));
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
        var modi = new Person(
            "a", "modi", new LocalizedText(new LocalizedString("hi", "मोदी"), new LocalizedString("en", "Modi")),
            jobTitles: ["Prime Minister"], affiliations: [india], mentions: [(new TextSpan(3, 4), "Modi")]);
        var quote = new Quote("a", "q", "Yes, we can.", modi);
        var summit = new Event("a", "e", "Summit", startDate: PartialDate.Parse("2025-12"), attendees: [modi, india]);

        Assert.Equal("Prime Minister, Government of India", modi.Roles[0].ToString());
        Assert.Same(modi, modi.Mentions[0].Entity);
        Assert.Equal(("Yes, we can.", "Modi"), (quote.Text, quote.Speaker?.Name.In("en")));
        Assert.Equal(2, summit.Attendees.Count);
        Assert.Equal("one … two", new Quote("a", "q", ["one", "two"]).Text);
    }

    [Fact]
    public void What_is_required_is_asked_for()
    {
        Assert.Throws<ArgumentNullException>("name", () => new Person("a", "p", null!));
        Assert.Throws<ArgumentNullException>("articleId", () => new Place(null!, "p", "P"));
        Assert.Throws<ArgumentNullException>("id", () => new Organization("a", null!, "O"));
        Assert.Throws<ArgumentNullException>("text", () => new Quote("a", "q", (string)null!));
        Assert.Throws<ArgumentException>("pieces", () => new Quote("a", "q", Array.Empty<string>()));
        Assert.Throws<ArgumentNullException>("name", () => new Event("a", "e", null!));
    }

    [Fact]
    public void Lists_cannot_be_changed_behind_a_records_back()
    {
        string[] nationalities = ["IN"];
        var person = new Person("a", "p", "P", nationalities: nationalities);
        nationalities[0] = "XX";

        Assert.Equal(["IN"], person.Nationalities);
        Assert.Null(person.Nationalities as string[]);
    }
}
