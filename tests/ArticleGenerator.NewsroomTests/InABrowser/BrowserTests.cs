using Microsoft.Playwright;

namespace ArticleGenerator.NewsroomTests.InABrowser;

/// <summary>What only a browser can tell.</summary>
[Trait("Needs", "Browser")]
public sealed class BrowserTests(RunningSite site, Chromium chromium)
{
    private const string Ferry = "/articles/third-day-without-a-ferry";
    private const string Urdu = "/articles/ferry-from-sahilpur";

    // A page with its pictures, in bytes. The pages of most newspapers are thirty times as heavy.
    private const int HeaviestPage = 150_000;

    // A hundredth of what web.dev calls good. Usually it is 0; on a busy machine, 0.0001 was measured once.
    private const double LargestShift = 0.001;

    private static readonly (string Name, int Width, int Height)[] Screens = [("phone", 390, 844), ("desktop", 1280, 900)];

    private static readonly ColorScheme[] Schemes = [ColorScheme.Light, ColorScheme.Dark];

    // Names of years that run into each other, or out of the picture.
    private const string Crowded = """
        [...document.querySelectorAll(".time-axis svg")].flatMap(axis => {
            const labels = [...axis.querySelectorAll("text")].map(text => ({ words: text.textContent, box: text.getBoundingClientRect() }));
            return labels.filter((label, i) =>
                label.box.right > (labels[i + 1]?.box.left ?? axis.getBoundingClientRect().right + 1)).map(label => label.words);
        })
        """;

    private const string LayoutShift = """
        new Promise(resolve => {
            let shift = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => shift += entry.value))
                .observe({ type: "layout-shift", buffered: true });
            setTimeout(() => resolve(shift), 100);
        })
        """;

    private (string Name, string Path)[] Pages =>
    [
        ("front", "/"), ("story", $"/articles/{RunningSite.Visit.Id}"), ("ferry", Ferry), ("urdu", Urdu),
        ("japanese", "/articles/lens-of-skerry-point"), ("annotated", $"{Ferry}?annotations"), ("person", "/people/berg"),
        ("organization", "/organizations/harbour-council"), ("place", "/places/lighthouse"), ("people", "/people"), ("events", "/events"),
        ("sources", "/sources"), ("search", "/search?q=council"), ("not-found", "/nothing"),
        ("hostile", $"{site.Address}articles/{RunningSite.HostileArticle.Id}"),
    ];

    [Fact]
    public void A_browser_is_there() => Assert.SkipUnless(Chromium.IsToBeUsed, Chromium.Missing);

    [BrowserFact]
    public async Task Every_page_is_accessible_fits_the_screen_and_has_nothing_to_complain_of()
    {
        var browser = await chromium.Start();
        await Task.WhenAll(from screen in Screens from scheme in Schemes select AssertPages(browser, screen, scheme));
    }

    [BrowserFact]
    public async Task No_page_scrolls_sideways_from_a_small_phone_to_a_large_screen()
    {
        await using var view = await View.Open(await chromium.Start(), site.Address);
        foreach (var width in (int[])[360, 640, 768, 960, 1920])
        {
            await view.Page.SetViewportSizeAsync(width, 900);
            foreach (var (_, path) in Pages)
                await AssertFits(view, path, width);
        }
    }

    [BrowserFact]
    public async Task A_page_is_light_asks_nobody_else_and_does_not_move_while_it_loads()
    {
        foreach (var (_, path) in Pages.Where(page => page.Path.StartsWith('/')))
        {
            await using var view = await View.Open(await chromium.Start(), site.SampleAddress);
            var sizes = new List<Task<int>>();
            view.Page.RequestFinished += (_, request) => sizes.Add(SizeOf(request));
            await view.Page.GotoAsync(path);
            await view.Page.EvaluateAsync("scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })");
            await view.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

            Assert.All(view.Requests, request => Assert.Equal(site.SampleAddress.Authority, request.Authority));
            Assert.InRange((await Task.WhenAll(sizes)).Sum(), 1, HeaviestPage);
            Assert.InRange(await view.Page.EvaluateAsync<double>(LayoutShift), 0, LargestShift);
        }
    }

    [BrowserFact]
    public async Task Annotations_are_hidden_until_the_switch_shows_them_without_a_script()
    {
        await using var view = await View.Open(await chromium.Start(), site.Address, hasScripts: false);
        await view.Page.GotoAsync(Ferry);
        var quote = view.Page.Locator(".body mark[data-kind=quote]").First;
        var legend = view.Page.Locator(".legend");
        await Assertions.Expect(quote).ToHaveCSSAsync("background-color", "rgba(0, 0, 0, 0)");
        await Assertions.Expect(legend).ToBeHiddenAsync();

        await view.Page.GetByRole(AriaRole.Switch, new() { Name = "Show annotations" }).FocusAsync();
        await view.Page.Keyboard.PressAsync("Space");

        await Assertions.Expect(quote).Not.ToHaveCSSAsync("background-color", "rgba(0, 0, 0, 0)");
        await Assertions.Expect(legend).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_name_in_the_text_leads_to_its_profile_and_a_quote_there_back_to_the_text()
    {
        await using var view = await View.Open(await chromium.Start(), site.Address);
        await view.Page.GotoAsync(Ferry);

        await view.Page.Locator(".body").GetByRole(AriaRole.Link, new() { Name = "Tomas Berg" }).ClickAsync();
        await Assertions.Expect(view.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Tomas Berg");

        await view.Page.Locator(".saying", new() { HasText = "Nobody goes out" })
            .GetByRole(AriaRole.Link, new() { Name = "A third day" }).ClickAsync();
        Assert.Equal("Nobody goes out in this,", await view.Page.Locator(":target").InnerTextAsync());
    }

    [BrowserFact]
    public async Task A_quote_that_a_link_names_is_opened_in_the_list_of_sources()
    {
        await using var view = await View.Open(await chromium.Start(), site.Address);
        await view.Page.GotoAsync($"{Ferry}#second-mooring");

        await Assertions.Expect(view.Page.Locator("#second-mooring blockquote")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_keyboard_reaches_the_main_part_and_every_section()
    {
        await using var view = await View.Open(await chromium.Start(), site.Address, width: 390);
        await view.Page.GotoAsync("/");

        await view.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the main part", await view.Page.Locator(":focus").InnerTextAsync());
        foreach (var name in (string[])["The Newsroom", "", "", "People", "Organizations", "Places", "Events", "Sources"])
        {
            await view.Page.Keyboard.PressAsync("Tab");
            await Assertions.Expect(view.Page.Locator(":focus")).ToBeInViewportAsync();
            Assert.Equal(name, await view.Page.Locator(":focus").InnerTextAsync());
        }
    }

    [BrowserFact]
    public async Task A_search_is_a_form_that_needs_no_script()
    {
        await using var view = await View.Open(await chromium.Start(), site.Address, hasScripts: false);
        await view.Page.GotoAsync("/");

        await view.Page.GetByRole(AriaRole.Searchbox).FillAsync("Jonas Reed");
        await view.Page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();

        await Assertions.Expect(view.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("1 story has “Jonas Reed”.");
    }

    [BrowserFact]
    public async Task A_story_in_Urdu_begins_at_the_right_edge()
    {
        await using var view = await View.Open(await chromium.Start(), site.Address);
        await view.Page.GotoAsync(Urdu);

        foreach (var part in (string[])["h1", ".story-header .standfirst", ".body p"])
        {
            var gaps = await view.Page.Locator(part).First.EvaluateAsync<double[]>("""
                element => {
                    const words = document.createRange();
                    words.selectNodeContents(element);
                    const [line, box] = [words.getClientRects()[0], element.parentElement.getBoundingClientRect()];
                    return [box.right - line.right, line.left - box.left];
                }
                """);
            Assert.True(gaps[0] < 2 && gaps[1] > gaps[0], $"{part} is {gaps[0]} from the right edge and {gaps[1]} from the left.");
        }
    }

    [BrowserFact]
    public async Task On_paper_there_is_the_story_and_nothing_to_click()
    {
        await using var view = await View.Open(await chromium.Start(), site.Address, scheme: ColorScheme.Dark);
        await view.Page.GotoAsync(Ferry);
        await view.Page.EmulateMediaAsync(new() { Media = Media.Print });

        foreach (var part in (string[])["nav", "form", ".switch", ".colophon"])
            await Assertions.Expect(view.Page.Locator(part).First).ToBeHiddenAsync();
        await Assertions.Expect(view.Page.Locator(".body")).ToBeVisibleAsync();
        await Assertions.Expect(view.Page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(255, 255, 255)");
    }

    [BrowserFact]
    public async Task A_seed_cannot_run_a_script()
    {
        await using var view = await View.Open(await chromium.Start(), site.Address);
        string[] paths = [$"/articles/{RunningSite.HostileArticle.Id}", "/people/robert", "/places/svg", "/events", "/sources", "/"];
        foreach (var path in paths)
        {
            await view.Page.GotoAsync(path);
            Assert.Equal("undefined", await view.Page.EvaluateAsync<string>("typeof window.scripted"));
        }
    }

    private async Task AssertPages(IBrowser browser, (string Name, int Width, int Height) screen, ColorScheme scheme)
    {
        await using var view = await View.Open(browser, site.SampleAddress, screen.Width, screen.Height, scheme);
        foreach (var (name, path) in Pages)
        {
            await AssertFits(view, path, screen.Width);
            await view.Page.ScreenshotAsync(Screenshots.Of($"{name}-{screen.Name}-{scheme}".ToLowerInvariant()));
            if (IsChecked(screen.Width, scheme))
                Assert.Equal([], await view.Barriers($"{path}, {screen.Name}, {scheme}"));
        }

        Assert.Equal([], view.Complaints.Where(complaint => !complaint.Contains("404", StringComparison.Ordinal)));
    }

    private static async Task AssertFits(View view, string path, int width)
    {
        await view.Page.GotoAsync(path);
        var actual = await view.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        Assert.True(actual <= width, $"{path} is {actual} wide on a screen of {width}.");
        Assert.Equal([], (await view.Page.EvaluateAsync<string[]>(Crowded)).Select(words => $"{path}, {width}: {words}"));
    }

    private static async Task<int> SizeOf(IRequest request)
    {
        var sizes = await request.SizesAsync();
        return sizes.ResponseBodySize + sizes.ResponseHeadersSize;
    }

    // axe takes its time, and colors do not depend on the width: each width and each scheme once.
    private static bool IsChecked(int width, ColorScheme scheme) => width == Screens[0].Width == (scheme == ColorScheme.Light);
}
