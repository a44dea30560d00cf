using System.Diagnostics;

namespace ArticleGenerator.PackageTests;

/// <summary>Small programs without what they do not use: nothing here is found by reflection.</summary>
public sealed class PublishTests(PackedPackage package)
{
    [Fact]
    public Task A_trimmed_program_runs() => PublishAndRun("<PublishTrimmed>true</PublishTrimmed><SelfContained>true</SelfContained>");

    [Fact]
    public async Task A_native_program_runs()
    {
        Assert.SkipUnless(HasLinker(), "A native program needs a linker: install clang, or gcc.");
        await PublishAndRun("<PublishAot>true</PublishAot>");
    }

    private async Task PublishAndRun(string properties)
    {
        var project = package.NewOpenFolder();
        project.Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <InvariantGlobalization>true</InvariantGlobalization>
                <TrimmerSingleWarn>false</TrimmerSingleWarn>
                {properties}
              </PropertyGroup>
              <ItemGroup>{package.Reference}</ItemGroup>
            </Project>
            """);
        project.Write("seeds/INDEX.md", "- one.txt\n");
        project.Write("seeds/one.txt", "“It is open,” Anna Berg said on 5 May 2026.");
        project.Write("seeds/one.yaml", """
            people: { berg: { name: { en: Anna Berg }, wikidata: Q42 } }
            quotes: { open: { text: "It is open", speaker: berg, date: 2026-05-05, medium: speech } }
            events: { opening: { text: It is open, startDate: 2026-05, eventStatus: held } }
            """);
        project.Write("Program.cs", """
            var quote = App.Articles.One.Quotes.Open;
            System.Console.Write($"{quote.Speaker.Name}: {quote.Text} ({quote.Date}, {quote.Type}, "
                + $"{App.Articles.One.Events.Opening.Status}) {App.Articles.All[0].Mentions.Count}, "
                + $"{App.Articles.People.Find("berg").Quotes.Count} of {App.Articles.Quotes.Count}, "
                + System.Text.Json.JsonSerializer.Serialize(quote.Date, Json.Default.NullablePartialDate)
                + System.Text.Json.JsonSerializer.Serialize<ArticleGenerator.Article>(App.Articles.One, Json.Default.Article)[..11]);

            [System.Text.Json.Serialization.JsonSerializable(typeof(ArticleGenerator.Article))]
            [System.Text.Json.Serialization.JsonSerializable(typeof(ArticleGenerator.PartialDate?))]
            internal sealed partial class Json : System.Text.Json.Serialization.JsonSerializerContext;
            """);

        Assert.Empty((await project.Publish()).MustSucceed().Warnings);

        using var process = Process.Start(new ProcessStartInfo(project.PathOf("out/App")) { RedirectStandardOutput = true })!;
        Assert.Equal(
            "Anna Berg: It is open (2026-05-05, Direct, Held) 1, 1 of 1, \"2026-05-05\"{\"Id\":\"one\"",
            await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    // Where tests must not be left out, a machine without one fails.
    private static bool HasLinker() =>
        Environment.GetEnvironmentVariable("ARTICLEGENERATOR_ALL_TESTS") == "true" || OperatingSystem.IsWindows()
        || Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc")));
}
