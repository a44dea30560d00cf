using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace ArticleGenerator.NewsroomTests.InABrowser;

/// <summary>Pictures of the pages, in the output folder of the tests. UPDATE_SCREENSHOTS=1 replaces those that the README shows.</summary>
internal static class Screenshots
{
    private static readonly string[] Shown =
    [
        "front-desktop-light", "front-phone-dark", "ferry-desktop-light", "annotated-desktop-light", "person-desktop-light",
        "events-desktop-light", "urdu-phone-light",
    ];

    public static PageScreenshotOptions Of(string name)
    {
        var isUpdate = Environment.GetEnvironmentVariable("UPDATE_SCREENSHOTS") == "1" && Shown.Contains(name);
        return new() { Path = Path.Combine(isUpdate ? Images() : Path.Combine(AppContext.BaseDirectory, "screenshots"), $"{name}.png") };
    }

    private static string Images([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(here, "../../../../docs/images"));
}
