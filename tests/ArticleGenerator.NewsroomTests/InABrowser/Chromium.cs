using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(ArticleGenerator.NewsroomTests.InABrowser.Chromium))]

namespace ArticleGenerator.NewsroomTests.InABrowser;

/// <summary>The machine's own browser, started when it is first asked for.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    // A browser that calls nobody: the tests need no network.
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public const string Missing =
        "The tests in a browser are left out: install chromium, or set ARTICLEGENERATOR_CHROMIUM to the path of one.";

    /// <summary>Where no test may be left out, a machine without a browser fails.</summary>
    public static bool IsToBeUsed => Path is not null || Environment.GetEnvironmentVariable("ARTICLEGENERATOR_ALL_TESTS") == "true";

    private static string? Path => Candidates.FirstOrDefault(File.Exists);

    private static IEnumerable<string> Candidates => Environment.GetEnvironmentVariable("ARTICLEGENERATOR_CHROMIUM") is { Length: > 0 } path
        ? [path]
        : Environment.GetEnvironmentVariable("PATH")!.Split(System.IO.Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name)));

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async Task<IBrowser> Start()
    {
        playwright ??= await Playwright.CreateAsync();
        return browser ??= await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = Path ?? throw new InvalidOperationException(Missing), Args = Arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
