using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;

namespace ArticleGenerator.NewsroomTests.Pages;

public sealed class ArticlePageTests(RunningSite site)
{
    private const string Annotated = ".body [data-entry]";

    public static TheoryData<string> Ids => [.. RunningSite.Stories.Append(RunningSite.HostileArticle).Select(article => article.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_text_is_that_of_the_seed_to_the_last_sign(string id)
    {
        var (article, page) = await Open(id);

        Assert.Equal(article.Paragraphs.Select(article.Slice), page.QuerySelectorAll(".body p").Select(paragraph => paragraph.TextContent));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Each_entry_is_marked_where_the_text_has_it(string id)
    {
        var (article, page) = await Open(id);

        Assert.All(article.Entries, entry => Assert.Equal(
            Units(article, entry.Spans),
            Units(page, $"{Annotated}[data-entry='{entry.Id}'][data-kind='{entry.Kind.ToString().ToLowerInvariant()}']")));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_name_links_to_its_profile_where_the_text_has_it_first(string id)
    {
        var (article, page) = await Open(id);

        Assert.NotEmpty(page.QuerySelectorAll(".body a"));
        Assert.All(page.QuerySelectorAll(".body a"), link =>
        {
            var address = link.GetAttribute("href")!;
            var entity = Assert.Single(article.Entities, entity => address.EndsWith($"/{entity.Id}", StringComparison.Ordinal));
            Assert.NotNull(link.Closest($"#text_{entity.Id}"));
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Each_entry_has_one_place_below_the_text_and_no_two_parts_of_the_page_have_one_name(string id)
    {
        var (article, page) = await Open(id);
        var names = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();

        Assert.Equal(names.Distinct(), names);
        Assert.All(article.Entries, entry => Assert.Contains(entry.Id, names));
    }

    [Fact]
    public async Task Annotations_are_off_unless_the_address_asks_for_them()
    {
        var plain = await site.Page(RunningSite.Visit);
        var annotated = await site.Page($"/articles/{RunningSite.Visit.Id}?annotations");

        Assert.False(plain.QuerySelector("#show_annotations")!.HasAttribute("checked"));
        Assert.True(annotated.QuerySelector("#show_annotations")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task Each_passage_says_its_language()
    {
        var (_, page) = await Open(RunningSite.Visit.Id);

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("hi", LanguageOf(page.QuerySelector(".body p")!));
        Assert.Equal("en", LanguageOf(page.QuerySelector("#text_manturov-tweet")!));
        Assert.All(
            page.QuerySelectorAll(".body *").Where(IsLeaf),
            leaf => Assert.Equal(leaf.TextContent.Any(char.IsAsciiLetter) ? "en" : "hi", LanguageOf(leaf)));
    }

    [Fact]
    public async Task A_story_in_Urdu_is_written_from_right_to_left_and_what_the_site_says_is_not()
    {
        var (article, page) = await Open("ferry-from-sahilpur");

        Assert.Equal("ltr", page.DocumentElement.GetAttribute("dir"));
        Assert.Equal(("ur", "rtl"), (LanguageOf(page.QuerySelector("h1")!), DirectionOf(page.QuerySelector("h1")!)));
        Assert.Equal(("ur", "rtl"), (LanguageOf(page.QuerySelector(".body p")!), DirectionOf(page.QuerySelector(".body p")!)));
        Assert.Equal(article.Abstract!.In("ur"), page.QuerySelector(".standfirst")!.TextContent);
        Assert.Equal("ltr", DirectionOf(page.QuerySelector("#story_sources")!));
        Assert.All(page.QuerySelectorAll("blockquote[lang=ur]"), quote => Assert.Equal("rtl", DirectionOf(quote)));
    }

    [Fact]
    public async Task Somebody_in_a_link_to_another_story_is_set_apart()
    {
        var (_, page) = await Open(RunningSite.Visit.Id);

        Assert.Equal(["sheikh-hasina", "yunus"], page.QuerySelectorAll(".elsewhere li").Select(person => person.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Nothing_that_can_be_clicked_lies_in_something_that_can(string id)
    {
        var (_, page) = await Open(id);

        Assert.Empty(page.QuerySelectorAll("a a, summary a, label a"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_head_holds_the_article_for_machines(string id)
    {
        var (article, page) = await Open(id);

        var data = page.QuerySelectorAll("script").Select(script => JsonDocument.Parse(script.TextContent).RootElement).ToList();

        var story = Assert.Single(data, item => item.GetProperty("@type").GetString() == "NewsArticle");
        Assert.Equal(article.Headline.Value, story.GetProperty("headline").GetString());
    }

    [Fact]
    public async Task The_kicker_has_no_colon_at_its_end()
    {
        var (article, page) = await Open(RunningSite.Visit.Id);

        Assert.EndsWith(":", article.Kicker!.Value, StringComparison.Ordinal);
        Assert.Equal("India Russia Relations", page.QuerySelector(".kicker")!.TextContent.Trim());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_picture_of_the_sources_has_every_quote_in_its_own_look_and_the_list_below_has_its_words(string id)
    {
        var (article, page) = await Open(id);

        foreach (var type in Enum.GetValues<QuoteType>())
        {
            Assert.Equal(
                article.Quotes.Where(quote => quote.Type == type).Sum(quote => quote.Spans.Count),
                page.QuerySelectorAll($".whole rect.{type.ToString().ToLowerInvariant()}").Length);
        }

        Assert.All(article.Quotes, quote =>
            Assert.Equal(quote.Text, page.GetElementById(quote.Id)!.QuerySelector("blockquote")!.TextContent.Trim()));
    }

    [Fact]
    public async Task Sources_are_summed_up_in_words()
    {
        var (_, page) = await Open("third-day-without-a-ferry");

        Assert.StartsWith(
            "3\u00A0voices, 4\u00A0quotes, 1 of them word for word.",
            page.QuerySelector(".sources .part-head p")!.TextContent,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_the_timeline_a_day_is_a_point_and_a_month_a_bar()
    {
        var (article, page) = await Open(RunningSite.Visit.Id);

        Assert.Single(page.QuerySelectorAll(".timeline circle.mark"));
        Assert.Equal(article.Events.Count - 1, page.QuerySelectorAll(".timeline li:has(rect.mark)").Length);
    }

    [Fact]
    public async Task What_is_under_way_since_the_1990s_goes_on_until_the_day_of_the_story()
    {
        var (_, page) = await Open("third-day-without-a-ferry");
        var row = page.GetElementById("on-the-route")!;
        var today = Number(row.QuerySelector(".today")!, "x1");

        Assert.Equal("Since the 1990s", row.QuerySelector(".row-when")!.TextContent.Trim());
        Assert.True(row.QuerySelectorAll("rect.mark").Max(bar => Number(bar, "x") + Number(bar, "width")) > today);
        Assert.NotNull(row.QuerySelector("path.mark"));
    }

    [Fact]
    public async Task Events_are_listed_in_the_order_of_time_with_what_became_of_them()
    {
        var (_, page) = await Open("third-day-without-a-ferry");

        Assert.Equal(
            ["on-the-route", "storm", "mooring-meeting", "market", "new-ferry", "open-day"],
            page.QuerySelectorAll(".timeline li").Select(row => row.Id));
        Assert.Equal(["Cancelled", "Postponed"], page.QuerySelectorAll(".timeline .status").Select(status => status.TextContent));
    }

    [Fact]
    public async Task Related_stories_are_those_with_most_in_common()
    {
        var (_, page) = await Open("third-day-without-a-ferry");

        Assert.Equal(3, page.QuerySelectorAll(".shelf .card").Length);
        Assert.Empty(page.QuerySelectorAll(".shelf a[href='/articles/jaishankar-moscow-visit']"));
    }

    private async Task<(Article Article, IDocument Page)> Open(string id)
    {
        var article = RunningSite.Stories.Append(RunningSite.HostileArticle).Single(article => article.Id == id);
        return (article, await site.Page(article));
    }

    private static double Number(IElement element, string name) =>
        double.Parse(element.GetAttribute(name)!.TrimEnd('%'), CultureInfo.InvariantCulture);

    private static bool IsLeaf(IElement element) => element.ChildElementCount == 0 && element.TextContent.Any(char.IsLetter);

    private static string? LanguageOf(IElement element) => Inherited(element, "lang");

    private static string? DirectionOf(IElement element) => Inherited(element, "dir");

    private static string? Inherited(IElement element, string name) =>
        element.GetAncestors().Prepend(element).OfType<IElement>().Select(e => e.GetAttribute(name)).First(value => value is not null);

    // All UTF-16 units that marks cover, which may be split and overlap.
    private static IEnumerable<(int, int)> Units(Article article, IEnumerable<ArticleSpan> spans) => spans
        .SelectMany(span => Enumerable.Range(span.Start, span.Length)).Select(unit => PlaceIn(article, unit)).Distinct().Order();

    private static IEnumerable<(int, int)> Units(IDocument page, string selector) => page.QuerySelectorAll(selector)
        .SelectMany(mark => Enumerable.Range(0, mark.TextContent.Length).Select(unit => (Place(mark).Paragraph, Place(mark).Offset + unit)))
        .Distinct().Order();

    // The paragraph of a mark, and how many UTF-16 units of it come before the mark.
    private static (int Paragraph, int Offset) Place(IElement mark)
    {
        var paragraph = mark.Closest("p")!;
        var before = paragraph.Descendants<IText>().TakeWhile(text => !mark.Contains(text)).Sum(text => text.Length);
        return (paragraph.ParentElement!.QuerySelectorAll("p").Index(paragraph), before);
    }

    private static (int Paragraph, int Offset) PlaceIn(Article article, int unit)
    {
        var (index, paragraph) = article.Paragraphs.Index().Last(paragraph => paragraph.Item.Start <= unit);
        return (index, unit - paragraph.Start);
    }
}
