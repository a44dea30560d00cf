using Microsoft.Playwright;

namespace ArticleGenerator.NewsroomTests.InABrowser;

/// <summary>What only a browser can tell.</summary>
[Trait("Needs", "Browser")]
public sealed class BrowserTests(RunningSite site, Chromium chromium)
{
    private static readonly (string Name, int Width, int Height)[] Screens = [("phone", 390, 844), ("desktop", 1280, 900)];

    private static readonly ColorScheme[] Schemes = [ColorScheme.Light, ColorScheme.Dark];

    // Words of a picture that reach out of it.
    private const string CutOff = """
        [...document.querySelectorAll("figure svg text")].filter(text => {
            const [words, picture] = [text.getBoundingClientRect(), text.closest("figure").getBoundingClientRect()];
            return words.left < picture.left - 1 || words.right > picture.right + 1;
        }).map(text => text.textContent)
        """;

    private (string Name, string Path)[] Pages =>
    [
        ("front", "/"), ("story", $"/articles/{RunningSite.Visit.Id}"), ("ferry", "/articles/third-day-without-a-ferry"),
        ("people", "/people"), ("events", "/events"), ("search", "/search?q=Putin"),
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
    public async Task A_name_in_the_text_leads_to_its_card_and_back()
    {
        await using var view = await View.Open(await chromium.Start(), site.Address);
        await view.Page.GotoAsync("/");
        await view.Page.GetByRole(AriaRole.Link, new() { Name = RunningSite.Visit.Headline.Value }).ClickAsync();

        await view.Page.Locator(".text a.person", new() { HasText = "निकोलाई पात्रुशेव" }).ClickAsync();
        Assert.True(await IsTarget(view.Page.Locator("#patrushev")));

        await view.Page.Locator("#patrushev").GetByText("1 mention").ClickAsync();
        Assert.Equal("निकोलाई पात्रुशेव", await view.Page.Locator(":target").InnerTextAsync());
    }

    [BrowserFact]
    public async Task A_number_in_the_text_leads_to_who_said_it()
    {
        await using var view = await View.Open(await chromium.Start(), site.Address);
        await view.Page.GotoAsync($"/articles/{RunningSite.Visit.Id}");

        await view.Page.GetByLabel("quote 2, S. Jaishankar").ClickAsync();

        Assert.Contains("in these words in English", await view.Page.Locator(":target").InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_search_is_a_form_that_needs_no_script()
    {
        await using var view = await View.Open(await chromium.Start(), site.Address);
        await view.Page.GotoAsync("/");

        await view.Page.GetByRole(AriaRole.Searchbox).FillAsync("Tomas Berg");
        await view.Page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();

        Assert.Equal("2 stories have “Tomas Berg”.", await view.Page.GetByRole(AriaRole.Status).InnerTextAsync());
    }

    [BrowserFact]
    public async Task A_seed_cannot_run_a_script()
    {
        await using var view = await View.Open(await chromium.Start(), site.Address);
        await view.Page.GotoAsync($"/articles/{RunningSite.HostileArticle.Id}");

        Assert.Equal("undefined", await view.Page.EvaluateAsync<string>("typeof window.scripted"));
        Assert.Equal(
            RunningSite.HostileArticle.Slice(RunningSite.HostileArticle.Paragraphs[0]),
            await view.Page.Locator(".text").First.InnerTextAsync());
    }

    private async Task AssertPages(IBrowser browser, (string Name, int Width, int Height) screen, ColorScheme scheme)
    {
        await using var view = await View.Open(browser, site.SampleAddress, screen.Width, screen.Height, scheme);
        foreach (var (name, path) in Pages)
        {
            await view.Page.GotoAsync(path);
            await view.Page.ScreenshotAsync(Screenshots.Of($"{name}-{screen.Name}-{scheme}".ToLowerInvariant()));

            var where = $"{path}, {screen.Name}, {scheme}";
            Assert.True(
                await view.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= screen.Width,
                $"{where} is wider than the screen.");
            Assert.Equal([], (await view.Page.EvaluateAsync<string[]>(CutOff)).Select(words => $"{where} cuts off: {words}"));
            if (IsChecked(screen.Width, scheme))
                Assert.Equal([], await view.Barriers(where));
        }

        Assert.Equal([], view.Complaints);
    }

    // axe takes its time, and colours do not depend on the width: each width and each scheme once.
    private static bool IsChecked(int width, ColorScheme scheme) => width == Screens[0].Width == (scheme == ColorScheme.Light);

    private static Task<bool> IsTarget(ILocator element) => element.EvaluateAsync<bool>("element => element.matches(':target')");
}
