using AngleSharp.Dom;
using Newsroom.Pictures;
using Newsroom.Reporting;

namespace ArticleGenerator.NewsroomTests.Pages;

public sealed class CalendarTests(RunningSite site)
{
    private static readonly PartialDate Day = PartialDate.Parse("2026-01-15");

    [Fact]
    public async Task An_event_of_several_stories_is_in_the_calendar_once_and_links_to_all_of_them()
    {
        var page = await site.Page("/events");

        var lamp = Find(page, "The lamp of Skerry Point is lit");

        Assert.Equal(
            RunningSite.Stories.Where(story => story.Find("relighting") is not null)
                .Select(story => $"/articles/{story.Id}#relighting").Order(),
            lamp.QuerySelectorAll(".reports a").Select(link => link.GetAttribute("href")!).Order());
    }

    [Fact]
    public async Task A_story_that_says_otherwise_is_named_with_what_it_says()
    {
        var page = await site.Page("/events");

        var storm = Find(page, "Storm over the Skerries");

        Assert.Contains("(under way)", storm.QuerySelector(".reports")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_that_was_postponed_is_the_one_that_has_a_new_date()
    {
        var page = await site.Page("/events");

        var openDay = Find(page, "Open day at the yard");

        Assert.Equal("New date", openDay.QuerySelector(".status")!.TextContent);
        Assert.NotNull(openDay.Closest("section[aria-labelledby=phase_ahead]"));
    }

    [Fact]
    public async Task What_is_to_come_is_in_the_order_of_time_and_what_is_over_in_the_other()
    {
        var page = await site.Page("/events");

        var ahead = DatesIn(page, "phase_ahead");
        var past = DatesIn(page, "phase_past");

        Assert.NotEmpty(ahead);
        Assert.NotEmpty(past);
        Assert.Equal(ahead.Order(StringComparer.Ordinal), ahead);
        Assert.Equal(past.OrderDescending(StringComparer.Ordinal), past);
    }

    [Fact]
    public async Task A_day_of_the_month_leads_to_its_event_and_says_its_name()
    {
        var page = await site.Page("/events");
        var day = page.QuerySelectorAll(".month a")
            .First(link => link.GetAttribute("aria-label")!.Contains("logbook", StringComparison.Ordinal));

        Assert.Equal("29", day.TextContent);
        Assert.Equal("29 November: Handover of the logbook", day.GetAttribute("aria-label"));
        Assert.NotNull(page.GetElementById(day.GetAttribute("href")![1..]));
    }

    [Fact]
    public void Reports_with_one_id_and_a_day_in_common_are_one_event_with_the_more_precise_date()
    {
        var happening = Assert.Single(Happening.Merge([At("a", "2026-04"), At("b", "2026-04-12") with { Status = EventStatus.Held }]));

        Assert.Equal(PartialDate.Parse("2026-04-12"), happening.Start);
        Assert.Equal(EventStatus.Held, happening.Status);
    }

    [Theory]
    [InlineData("a", "2026-04", "b", "2026-05")]
    [InlineData("a", "2026-04", "a", "2026-04")]
    [InlineData("a", "2026-04", "b", null)]
    public void Reports_of_other_times_or_of_one_story_are_two_events(string one, string? start, string other, string? otherStart) =>
        Assert.Equal(2, Happening.Merge([At(one, start), At(other, otherStart)]).Count);

    [Fact]
    public void Reports_that_name_two_places_are_two_events() => Assert.Equal(
        2,
        Happening.Merge(
        [
            At("a", "2026-04") with { Location = new Place("a", "pier", "Pier") },
            At("b", "2026-04") with { Location = new Place("b", "tower", "Tower") },
        ]).Count);

    [Theory]
    [InlineData("2026-01-14", null, Phase.Past)]
    [InlineData("2026-01-16", null, Phase.Ahead)]
    [InlineData("2026-01-16", EventStatus.Cancelled, Phase.Ahead)]
    [InlineData("2026", EventStatus.Scheduled, Phase.Ahead)]
    [InlineData("2025-12", EventStatus.Scheduled, Phase.Past)]
    [InlineData("2009", EventStatus.Ongoing, Phase.UnderWay)]
    [InlineData(null, EventStatus.Postponed, Phase.NoDate)]
    public void An_event_is_ahead_under_way_or_over(string? start, EventStatus? status, Phase expected) =>
        Assert.Equal(expected, new Happening([At("a", start) with { Status = status }]).PhaseOn(Day));

    [Fact]
    public void A_month_has_weeks_from_Monday_to_Sunday()
    {
        var month = Assert.Single(MonthGrid.Of(Happening.Merge([At("a", "2026-02-21"), At("b", "2026")])));
        var weeks = month.Weeks().ToList();

        Assert.All(weeks, week => Assert.Equal(7, week.Length));
        Assert.Equal(new DateOnly(2026, 2, 1), weeks[0][6]);
        Assert.Equal(new DateOnly(2026, 2, 28), weeks[4][5]);
        Assert.Equal([null], weeks[4][6..]);
        Assert.Single(month.Happenings[new DateOnly(2026, 2, 21)]);
    }

    private static Event At(string article, string? start) =>
        new(article, "opening", "Opening") { StartDate = start is null ? null : PartialDate.Parse(start) };

    private static IElement Find(IDocument page, string name) =>
        Assert.Single(page.QuerySelectorAll(".happening"), item => item.QuerySelector("h3 .name")!.TextContent.Trim() == name);

    private static List<string> DatesIn(IDocument page, string section) =>
        [.. page.QuerySelectorAll($"[aria-labelledby={section}] .date-block time").Select(time => time.GetAttribute("datetime")!)];
}
