namespace ArticleGenerator.Html.Tests;

public sealed class MarkTests
{
    private const string Text = "On Tuesday Mara Quill said that a coast without a light is dark.";

    private static readonly Person Quill = Story.Person(Text, "quill", "Mara Quill");

    private static readonly Quote Coast = Story.Quote(Text, "coast", "a coast without a light is dark") with
    {
        Cue = new("said", Story.Place(Text, "said")),
        Date = PartialDate.Parse("2025-11-04"),
        DateText = new("On Tuesday", Story.Place(Text, "On Tuesday")),
    };

    private static readonly Article Lamp = new("story", Text) { People = [Quill], Quotes = [Coast] };

    [Fact]
    public void Entries_cues_and_dates_are_marked() => Assert.Equal(
        "<p><time data-entry=\"coast\" data-kind=\"date\" datetime=\"2025-11-04\">On Tuesday</time> " +
        "<mark id=\"entry-quill\" data-entry=\"quill\" data-kind=\"person\">Mara Quill</mark> " +
        "<mark data-entry=\"coast\" data-kind=\"cue\">said</mark> that " +
        "<mark id=\"entry-coast\" data-entry=\"coast\" data-kind=\"quote\">a coast without a light is dark</mark>.</p>\n",
        Lamp.ToHtml());

    [Fact]
    public void Marks_can_be_chosen_and_switched_off()
    {
        Assert.Equal($"<p>{Text}</p>\n", Lamp.ToHtml(new() { Marks = MarkKinds.None }));
        Assert.Equal(
            "<p>On Tuesday <mark id=\"entry-quill\" data-entry=\"quill\" data-kind=\"person\">Mara Quill</mark> " +
            "said that a coast without a light is dark.</p>\n",
            Lamp.ToHtml(new() { Marks = MarkKinds.Person | MarkKinds.Place }));
    }

    [Fact]
    public void A_date_that_HTML_cannot_say_is_a_mark()
    {
        var quote = Coast with { Date = PartialDate.Parse("2025-11~") };
        var page = Page.Of(new Article("story", Text) { Quotes = [quote] }.ToHtml());

        Assert.Equal("On Tuesday", page.QuerySelector("mark[data-kind=date]")!.TextContent);
        Assert.Null(page.QuerySelector("time"));
    }

    [Fact]
    public void Of_marks_that_cross_the_later_is_cut_in_two()
    {
        var article = new Article("story", "one two three")
        {
            Quotes = [Story.Quote("one two three", "first", "one two"), Story.Quote("one two three", "second", "two three")],
        };

        Assert.Equal(
            "<p><mark data-entry=\"first\" data-kind=\"quote\">one <mark data-entry=\"second\" data-kind=\"quote\">two</mark></mark>" +
            "<mark data-entry=\"second\" data-kind=\"quote\"> three</mark></p>\n",
            article.ToHtml(new() { EntryIdPrefix = null }));
    }

    [Fact]
    public void Of_marks_of_the_same_words_the_quote_is_outside_and_the_person_inside()
    {
        var article = new Article("story", "light")
        {
            People = [Story.Person("light", "ray", "light")],
            Events = [Story.Event("light", "dawn", "light")],
            Quotes = [Story.Quote("light", "word", "light")],
        };

        Assert.Equal(
            ["quote", "event", "person"],
            Page.Of(article.ToHtml()).QuerySelectorAll("mark").Select(mark => mark.GetAttribute("data-kind")));
    }

    [Theory]
    [InlineData("*Ms Mara* Quill sang", "Mara* Quill", "<p><em>Ms <mark>Mara</mark></em><mark> Quill</mark> sang</p>\n")]
    [InlineData("*Mara* Quill sang", "*Mara* Quill", "<p><mark><em>Mara</em> Quill</mark> sang</p>\n")]
    [InlineData("see [Mara Quill](/u) sing", "Mara", "<p>see <a href=\"/u\"><mark>Mara</mark> Quill</a> sing</p>\n")]
    [InlineData("a `Mara Quill` b", "Mara", "<p>a <code><mark>Mara</mark> Quill</code> b</p>\n")]
    [InlineData("    let Mara = 1;", "Mara", "<pre><code>let <mark>Mara</mark> = 1;\n</code></pre>\n")]
    [InlineData("Q&amp;A", "&amp;", "<p>Q<mark>&amp;</mark>A</p>\n")]
    [InlineData("5 \\* 3", "* 3", "<p>5 <mark>* 3</mark></p>\n")]
    [InlineData("Mara  \nQuill", "Mara  \nQuill", "<p><mark>Mara<br />\nQuill</mark></p>\n")]
    [InlineData("> one Mara\n> Quill two", "Mara\n> Quill", "<blockquote>\n<p>one <mark>Mara\nQuill</mark> two</p>\n</blockquote>\n")]
    [InlineData("one Mara\n\nQuill two", "Mara\n\nQuill", "<p>one <mark>Mara</mark></p>\n<p><mark>Quill</mark> two</p>\n")]
    [InlineData("Mara[^1] Quill\n\n[^1]: Ben", "Ben", "<p><mark>Ben</mark><a ")]
    [InlineData("| a | Mara |\n|---|---|\n| b | c |", "Mara", "<th><mark>Mara</mark></th>\n")]
    public void A_mark_is_where_the_words_are(string text, string words, string html)
    {
        var article = new Article("story", text) { Path = "story.md", People = [Story.Person(text, "p", words)] };

        Assert.Contains(html, article.ToHtml(new() { EntryIdPrefix = null })
            .Replace(" data-entry=\"p\" data-kind=\"person\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_has_both_halves_of_a_character()
    {
        var article = new Article("story", "a 😀 b") { People = [new Person("story", "p", "p") { Mentions = [new("x", new(3, 1))] }] };

        Assert.Equal("😀", Page.Of(article.ToHtml()).QuerySelector("mark")!.TextContent);
    }

    [Fact]
    public void Only_the_first_mark_of_an_entry_has_an_id()
    {
        const string Names = "Mara and *Mara Q* and Quill";
        var quill = Story.Person(Names, "quill", "*Mara Q", "Quill", "Mara");
        var article = new Article("story", Names) { Path = "story.md", People = [quill] };
        var page = Page.Of(article.ToHtml(new() { EntryIdPrefix = "text_" }));

        Assert.Equal(["text_quill", null, null], page.QuerySelectorAll("mark").Select(mark => mark.GetAttribute("id")));
    }

    [Fact]
    public void The_words_link_to_the_entry()
    {
        var html = Lamp.ToHtml(new() { EntryUrl = entry => entry is Person ? "/people/" + entry.Id : null, EntryIdPrefix = null });

        Assert.Contains(
            "<mark data-entry=\"quill\" data-kind=\"person\"><a href=\"/people/quill\">Mara Quill</a></mark>",
            html,
            StringComparison.Ordinal);
        Assert.Single(Page.Of(html).QuerySelectorAll("a"));
    }

    [Fact]
    public void Of_nested_entries_each_word_has_one_link()
    {
        const string Words = "the lamp of Mara Quill burns";
        var article = new Article("story", Words)
        {
            People = [Story.Person(Words, "quill", "Mara Quill")],
            Quotes = [Story.Quote(Words, "lamp", Words)],
        };

        Assert.Equal(
            "<p><mark data-entry=\"lamp\" data-kind=\"quote\"><a href=\"#lamp\">the lamp of </a>" +
            "<mark data-entry=\"quill\" data-kind=\"person\"><a href=\"#quill\">Mara Quill</a></mark>" +
            "<a href=\"#lamp\"> burns</a></mark></p>\n",
            article.ToHtml(new() { EntryUrl = entry => "#" + entry.Id, EntryIdPrefix = null }));
    }

    [Fact]
    public void A_link_of_the_article_stays_the_only_one()
    {
        const string Words = "see [Mara Quill](/mara), said Ben";
        var article = new Article("story", Words)
        {
            Path = "story.md",
            People = [Story.Person(Words, "quill", "Quill")],
            Quotes = [Story.Quote(Words, "all", Words)],
        };

        Assert.Equal(
            ["#all", "/mara", "#all"],
            Page.Of(article.ToHtml(new() { EntryUrl = entry => "#" + entry.Id })).QuerySelectorAll("a")
                .Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void No_link_is_put_into_a_link_of_the_articles_own_HTML()
    {
        const string Words = "<a href=\"/x\">see *Mara Quill*</a> and Mara";
        var article = new Article("story", Words)
        {
            Path = "story.md",
            People = [Story.Person(Words, "quill", "Mara Quill")],
            Quotes = [Story.Quote(Words, "all", Words)],
        };

        var html = article.ToHtml(new() { AllowHtml = true, EntryUrl = entry => "#" + entry.Id });

        Assert.Equal(2, html.Split("<a ").Length - 1);
        Assert.Equal(["/x", "#all"], Page.Of(html).QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void A_quote_in_another_language_says_so()
    {
        const string Words = "उन्होंने कहा: all good";
        var quote = Story.Quote(Words, "good", "all good") with { InLanguage = new("en") };
        var article = new Article("story", Words) { InLanguage = new("hi"), Quotes = [quote] };

        Assert.Contains(
            "<mark data-entry=\"good\" data-kind=\"quote\" lang=\"en\">",
            article.ToHtml(new() { EntryIdPrefix = null }),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Latin_words_in_another_script_have_their_language()
    {
        const string Words = "दिल्ली में Reserve Bank, Inc. ने *Marcel Café* कहा कि भारत की यात्रा वार्षिक शिखर सम्मेलन होगा";
        var article = new Article("story", Words) { Path = "story.md", InLanguage = new("hi") };

        Assert.Equal(
            "<p>दिल्ली में <span lang=\"en\">Reserve Bank, Inc</span>. ने " +
            "<span lang=\"en\"><em>Marcel Café</em></span> कहा कि भारत की यात्रा वार्षिक शिखर सम्मेलन होगा</p>\n",
            article.ToHtml(new() { LatinLanguage = new LanguageTag("en") }));
        Assert.Equal("<p>mostly Latin कहा</p>\n", Story.Plain("mostly Latin कहा").ToHtml(new() { LatinLanguage = new LanguageTag("en") }));
    }

    [Fact]
    public void What_a_search_has_found_is_highlighted() => Assert.Contains(
        "a coast <mark data-kind=\"highlight\">without</mark> a light",
        Lamp.ToHtml(new() { Highlights = [Story.Place(Text, "without")] }),
        StringComparison.Ordinal);

    [Fact]
    public void A_site_adds_attributes_to_marks()
    {
        const string Words = "one *or two* three";
        var article = new Article("story", Words) { Path = "story.md", Quotes = [Story.Quote(Words, "q", "two* three")] };
        var options = new HtmlOptions
        {
            MarkAttributes = piece =>
            [
                new("class", $"{piece.Entry?.Id} {piece.Kind}"), new("title", "\"<&"),
                new("data-last", piece.IsLast ? "" : null), new("id", null),
                new("data-first", piece.IsFirst ? piece.Span.ToString() : null),
            ],
        };

        Assert.Equal(
            "<p>one <em>or " +
            "<mark data-entry=\"q\" data-kind=\"quote\" class=\"q Quote\" title=\"&quot;&lt;&amp;\" " +
            "data-first=\"[8..18)\">two</mark></em>" +
            "<mark data-entry=\"q\" data-kind=\"quote\" class=\"q Quote\" title=\"&quot;&lt;&amp;\" data-last=\"\"> three</mark></p>\n",
            article.ToHtml(options));
        Assert.Throws<InvalidOperationException>(() => Lamp.ToHtml(new() { MarkAttributes = _ => [new("a b", "")] }));
    }
}
