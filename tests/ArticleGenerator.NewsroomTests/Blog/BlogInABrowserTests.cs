using ArticleGenerator.NewsroomTests.InABrowser;
using Microsoft.Playwright;

namespace ArticleGenerator.NewsroomTests.Blog;

[Trait("Needs", "Browser")]
public sealed class BlogInABrowserTests(RunningBlog blog, Chromium chromium)
{
    private static readonly (string Name, int Width, int Height)[] Screens = [("phone", 360, 780), ("desktop", 1280, 900)];

    private static readonly ColorScheme[] Schemes = [ColorScheme.Light, ColorScheme.Dark];

    private static readonly (string Name, string Path)[] Pages =
    [
        ("front", "/"), ("post", "/posts/overnight-bread"), ("hindi", "/posts/tomatoes-on-a-balcony-hi"),
        ("annotated", "/posts/2025-03-30-the-library-of-things"), ("table", "/posts/tea-for-thirty"), ("person", "/people/okafor"),
        ("tags", "/tags"), ("tag", "/tags/repairs"),
    ];

    [BrowserFact]
    public async Task Every_page_is_accessible_fits_the_screen_and_has_nothing_to_complain_of()
    {
        var browser = await chromium.Start();
        await Task.WhenAll(from screen in Screens from scheme in Schemes select AssertPages(browser, screen, scheme));
    }

    [BrowserFact]
    public async Task A_keyboard_reaches_the_text_and_the_first_post()
    {
        await using var view = await View.Open(await chromium.Start(), blog.Address);
        await view.Page.GotoAsync("/");

        await view.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the text", await view.Page.Locator(":focus").InnerTextAsync());
        await view.Page.Keyboard.PressAsync("Enter");
        await view.Page.Keyboard.PressAsync("Tab");
        await view.Page.Keyboard.PressAsync("Tab");
        await view.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(view.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Tea for thirty");
    }

    private async Task AssertPages(IBrowser browser, (string Name, int Width, int Height) screen, ColorScheme scheme)
    {
        await using var view = await View.Open(browser, blog.Address, screen.Width, screen.Height, scheme);
        foreach (var (name, path) in Pages)
        {
            await view.Page.GotoAsync(path);
            var picture = Screenshots.Of($"blog-{name}-{screen.Name}-{scheme}".ToLowerInvariant());
            picture.FullPage = true;
            await view.Page.ScreenshotAsync(picture);

            var where = $"{path}, {screen.Name}, {scheme}";
            Assert.True(
                await view.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= screen.Width,
                $"{where} is wider than the screen.");
            if (screen.Width == Screens[0].Width == (scheme == ColorScheme.Light))
                Assert.Equal([], await view.Barriers(where));
        }

        Assert.Equal([], view.Complaints);
    }
}
