using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ArticleGenerator.NewsroomTests.InABrowser;

/// <summary>A window of the browser, and what it complained of.</summary>
internal sealed class View : IAsyncDisposable
{
    // All that passes, too, would be much to hand over.
    private static readonly AxeRunOptions ViolationsOnly = new() { ResultTypes = [ResultType.Violations] };

    private readonly IBrowserContext context;

    private View(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) => Complain(message.Type is "error" or "warning" ? message.Text : null);
        page.PageError += (_, error) => Complain(error);
        page.RequestFailed += (_, request) => Complain($"{request.Url}: {request.Failure}");
        // What the browser has already is not sent again (304).
        page.Request += (_, request) => Requests.Add(new Uri(request.Url));
        page.Response += (_, response) => Complain(response.Ok || response.Status == 304 ? null : $"{response.Url}: {response.Status}");
    }

    public IPage Page { get; }

    public List<string> Complaints { get; } = [];

    public List<Uri> Requests { get; } = [];

    public static async Task<View> Open(
        IBrowser browser, Uri site, int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light, bool hasScripts = true)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = site.AbsoluteUri,
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
            JavaScriptEnabled = hasScripts,
        });
        return new View(context, await context.NewPageAsync());
    }

    /// <summary>What keeps somebody from using the page.</summary>
    public async Task<IEnumerable<string>> Barriers(string where) =>
        (await Page.RunAxe(ViolationsOnly)).Violations.Select(violation => $"{where}: {violation.Help}: {violation.Nodes[0].Html}");

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private void Complain(string? about)
    {
        if (about is not null)
            Complaints.Add(about);
    }
}
