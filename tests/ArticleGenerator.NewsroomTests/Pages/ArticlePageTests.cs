using AngleSharp.Dom;

namespace ArticleGenerator.NewsroomTests.Pages;

public sealed class ArticlePageTests(RunningSite site)
{
    public static TheoryData<string> Ids => [.. RunningSite.Stories.Append(RunningSite.HostileArticle).Select(article => article.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_text_is_that_of_the_seed_to_the_last_sign(string id)
    {
        var (article, page) = await Open(id);

        Assert.Equal(article.Paragraphs.Select(article.Slice), page.QuerySelectorAll(".text").Select(paragraph => paragraph.TextContent));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Whoever_is_mentioned_is_marked_where_the_text_has_the_mention(string id)
    {
        var (article, page) = await Open(id);
        var marked = page.QuerySelectorAll(".text .person, .text .organization, .text .place")
            .Select(mark => (Place(mark), mark.TextContent));

        Assert.Equal(article.Mentions.Select(mention => (PlaceIn(article, mention.Span), mention.Text)).Order(), marked.Order());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Quotes_and_events_are_marked_whole_and_lead_to_their_cards(string id)
    {
        var (article, page) = await Open(id);

        Assert.Equal(Units(article, article.Quotes.SelectMany(quote => quote.Spans)), Units(page, ".text .quote:not(.reference)"));
        Assert.Equal(Units(article, article.Events.SelectMany(happening => happening.Spans)), Units(page, ".text .happening"));
        Assert.All(article.Quotes.Concat<Entry>(article.Events), entry =>
            Assert.NotNull(page.QuerySelector($".text a.reference[href='/articles/{id}#{entry.Id}']")));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Each_entry_has_one_card_and_no_two_parts_of_the_page_have_one_name(string id)
    {
        var (article, page) = await Open(id);
        var names = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();

        Assert.Equal(names.Distinct(), names);
        Assert.All(article.Entries, entry => Assert.Contains(entry.Id, names));
    }

    [Fact]
    public async Task Each_passage_says_its_language()
    {
        var (article, page) = await Open(RunningSite.Visit.Id);

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("hi", LanguageOf(page.QuerySelector(".text")!));
        Assert.Equal("en", LanguageOf(page.QuerySelector("q.quote")!));
        Assert.Equal(article.Quotes.Single(quote => quote.Type == QuoteType.Direct).Text, page.QuerySelector("q.quote")!.TextContent);
        Assert.All(
            page.QuerySelectorAll(".text *").Where(IsLeaf),
            leaf => Assert.Equal(leaf.TextContent.Any(char.IsAsciiLetter) ? "en" : "hi", LanguageOf(leaf)));
    }

    [Fact]
    public async Task Somebody_in_a_link_to_another_story_is_set_apart()
    {
        var (_, page) = await Open(RunningSite.Visit.Id);

        Assert.Equal(["sheikh-hasina", "yunus"], page.QuerySelectorAll(".elsewhere .card").Select(card => card.Id));
    }

    [Fact]
    public async Task Nothing_that_can_be_clicked_lies_in_something_that_can()
    {
        var (_, page) = await Open(RunningSite.Visit.Id);

        Assert.Empty(page.QuerySelectorAll("a a"));
        Assert.Equal("रूस के उप PM", page.QuerySelector("span.person:has(a)")!.TextContent);
        Assert.All(page.QuerySelectorAll("span.person:has(a) a"), link => Assert.NotEmpty(link.GetAttribute("href")!));
    }

    [Fact]
    public async Task Pictures_have_a_title_and_say_in_words_what_they_show()
    {
        var (_, page) = await Open(RunningSite.Visit.Id);
        var pictures = page.QuerySelectorAll("svg[role=img]");

        Assert.Equal(3, pictures.Length);
        Assert.All(
            pictures,
            picture => Assert.All(
                picture.GetAttribute("aria-labelledby")!.Split(' '),
                name => Assert.NotEmpty(page.GetElementById(name)!.TextContent)));
        Assert.Contains(
            "S. Jaishankar met Denis Manturov.", page.GetElementById("encounters_description")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "December 2025: 23वां भारत-रूस वार्षिक शिखर सम्मेलन, scheduled.",
            page.GetElementById("timeline_description")!.TextContent,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_the_line_of_time_a_day_is_a_point_and_a_month_a_bar()
    {
        var (_, page) = await Open(RunningSite.Visit.Id);
        var marks = page.QuerySelectorAll("svg.timeline .mark");

        Assert.Single(marks, mark => mark.LocalName == "circle");
        Assert.Equal(RunningSite.Visit.Events.Count - 1, marks.Count(mark => mark.LocalName == "rect"));
    }

    private async Task<(Article Article, IDocument Page)> Open(string id)
    {
        var article = RunningSite.Stories.Append(RunningSite.HostileArticle).Single(article => article.Id == id);
        return (article, await site.Page(article));
    }

    private static bool IsLeaf(IElement element) => element.ChildElementCount == 0 && element.TextContent.Any(char.IsLetter);

    private static string? LanguageOf(IElement element) =>
        element.GetAncestors().Prepend(element).OfType<IElement>().Select(e => e.GetAttribute("lang")).First(lang => lang is not null);

    // All UTF-16 units that marks cover, which may be cut in two and overlap.
    private static IEnumerable<(int, int)> Units(Article article, IEnumerable<ArticleSpan> spans) => spans
        .SelectMany(span => Enumerable.Range(span.Start, span.Length)).Select(unit => PlaceIn(article, new ArticleSpan(unit, 1))).Distinct()
        .Order();

    private static IEnumerable<(int, int)> Units(IDocument page, string selector) => page.QuerySelectorAll(selector)
        .SelectMany(mark => Enumerable.Range(0, mark.TextContent.Length).Select(unit => (Place(mark).Paragraph, Place(mark).Offset + unit)))
        .Distinct().Order();

    // A paragraph, and how many UTF-16 units of it stand before.
    private static (int Paragraph, int Offset) Place(IElement mark)
    {
        var paragraph = mark.Closest(".text")!;
        var before = paragraph.Descendants<IText>().TakeWhile(text => !mark.Contains(text)).Sum(text => text.Length);
        return (paragraph.ParentElement!.QuerySelectorAll(".text").Index(paragraph), before);
    }

    private static (int Paragraph, int Offset) PlaceIn(Article article, ArticleSpan span)
    {
        var (index, paragraph) = article.Paragraphs.Index().Last(paragraph => paragraph.Item.Start <= span.Start);
        return (index, span.Start - paragraph.Start);
    }
}
