namespace ArticleGenerator.PackageTests;

/// <summary>Every kind of project that people have: target frameworks, versions of C#, settings, namespaces, languages.</summary>
public sealed class FrameworkTests(PackedPackage package)
{
    private const string Frameworks = "net10.0;net8.0;netstandard2.1;netstandard2.0;net48";

    // C# 7.3, which net48 and netstandard2.0 have by default.
    private const string Code = """
        namespace App
        {
            public static class Use
            {
                public static string Words()
                {
                    return Articles.TryGet("one", out var found) && found != null
                        ? found.Headline.Value + Articles.One.People.Berg.Name.In("en") + Articles.All.Count
                        : "";
                }
            }
        }
        """;

    [Theory]
    [InlineData("")]
    [InlineData("<LangVersion>latest</LangVersion><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>")]
    public async Task A_library_compiles_for_all_frameworks_and_a_warning_shows_once(string properties)
    {
        var project = Seeded(package.NewOpenFolder());
        project.Write("seeds/one.yaml", "people:\n  berg: { en: Anna Berg }\nquotes:\n  lost: Nobody said this.\n");
        project.Write("Use.cs", Code);
        project.Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFrameworks>{Frameworks}</TargetFrameworks>{properties}</PropertyGroup>
              <ItemGroup>{package.Reference}</ItemGroup>
            </Project>
            """);

        var result = (await project.Build()).MustSucceed();

        Assert.Contains("one.yaml(4,9): warning ART5001: ", Assert.Single(result.Warnings), StringComparison.Ordinal);
        Assert.All(
            result.Output.Split('\n').Where(line => line.Contains("ART5001", StringComparison.Ordinal)),
            line => Assert.Contains("TargetFramework=net10.0]", line, StringComparison.Ordinal));
        Assert.Equal(["one.txt=Anna Berg spoke."], project.EmbeddedTexts("bin/Debug/net48/App.dll"));
    }

    [Fact]
    public async Task An_error_shows_for_each_framework_that_is_built()
    {
        var project = Seeded(package.NewOpenFolder());
        project.Write("seeds/one.yaml", "quotes:\n  lost: Nobody said this.\n");
        project.Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>
                  netstandard2.1;
                  net10.0
                </TargetFrameworks>
                <ArticleWarningsAsErrors>true</ArticleWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>{package.Reference}</ItemGroup>
            </Project>
            """);

        var result = await project.Build("-f", "net10.0");

        Assert.Contains("one.yaml(2,9): error ART5001: ", Assert.Single(result.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("News.Desk", "News.Desk")]
    [InlineData("class.event", "@class.@event")]
    [InlineData("समाचार", "समाचार")]
    [InlineData("My News-Desk", "My_News_Desk")]
    public async Task The_root_namespace_may_be_any(string written, string inCode)
    {
        var project = Seeded(package.NewProject($"<RootNamespace>{written}</RootNamespace>"));
        project.Write("Program.cs", $"System.Console.Write({inCode}.Articles.One.Text);");

        Assert.Empty((await project.Build()).MustSucceed().Warnings);
        Assert.Equal("Anna Berg spoke.", (await project.Run()).MustSucceed().Output);
    }

    [Fact]
    public async Task A_namespace_called_like_the_catalog_is_a_warning_and_a_property_cures_it()
    {
        var project = Seeded(package.NewProject("<RootNamespace>News.Articles</RootNamespace>"));

        Assert.Contains("warning ART9004", Assert.Single((await project.Build()).MustSucceed().Warnings), StringComparison.Ordinal);
        Assert.Empty((await project.Build("-p:ArticleNamespace=News.Content")).MustSucceed().Warnings);
    }

    [Theory]
    [InlineData("App.vbproj", "VB", "Module App.vb", "Public Module Program\n  Public Sub Main()\n  End Sub\nEnd Module\n")]
    [InlineData("App.fsproj", "F#", "Program.fs", "[<EntryPoint>]\nlet main _ = 0\n")]
    public async Task A_project_in_another_language_embeds_nothing_and_gets_one_warning(
        string projectFile, string language, string file, string code)
    {
        var project = Seeded(package.NewOpenFolder());
        project.Write(file, code);
        project.Write(projectFile, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFrameworks>net10.0;net8.0</TargetFrameworks>
                <AssemblyName>App</AssemblyName>
              </PropertyGroup>
              <ItemGroup><Compile Include="Program.fs" Condition="'$(Language)' == 'F#'" />{package.Reference}</ItemGroup>
            </Project>
            """);

        var result = (await project.Build()).MustSucceed();

        Assert.Contains(
            $"warning ART9005: ArticleGenerator generates C#, so a project in {language} gets no articles from it.",
            Assert.Single(result.Warnings),
            StringComparison.Ordinal);
        Assert.Null(project.EmbeddedTexts());
        Assert.False(project.Ships("Anna Berg spoke."));
    }

    [Theory]
    [InlineData("typed")]
    [InlineData("used")]
    public async Task An_ASP_NET_Core_site_uses_articles_in_a_Razor_component(string members)
    {
        var project = Seeded(package.NewOpenFolder());
        project.Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <NoWarn>$(NoWarn);ASP0000</NoWarn>
                <ArticleMembers>{members}</ArticleMembers>
              </PropertyGroup>
              <ItemGroup>{package.Reference}<Content Include="seeds/**" CopyToOutputDirectory="PreserveNewest" /></ItemGroup>
            </Project>
            """);
        project.Write("Story.razor", "<h1>@Articles.One.Headline</h1><p>@Articles.One.People.Berg.Name</p>");
        project.Write("seeds/Evil.razor", "@{ this is no code }");
        project.Write("Program.cs", """
            using Microsoft.AspNetCore.Components;
            using Microsoft.AspNetCore.Components.Web;
            using Microsoft.Extensions.Logging.Abstractions;

            await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
            await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
            Console.Write(await renderer.Dispatcher.InvokeAsync(async () =>
                (await renderer.RenderComponentAsync<App.Story>()).ToHtmlString()));
            """);

        // The component has the name of the articles' base class, which gives way.
        Assert.Contains(
            "warning ART9015: The base class of the articles cannot be called 'Story'",
            Assert.Single((await project.Build()).MustSucceed().Warnings), StringComparison.Ordinal);
        Assert.Equal("<h1>The bridge</h1><p>Anna Berg</p>", (await project.Run()).MustSucceed().Output);
    }

    private static ConsumerProject Seeded(ConsumerProject project)
    {
        project.Write("seeds/INDEX.md", "- [The bridge](one.txt)\n");
        project.Write("seeds/one.txt", "Anna Berg spoke.");
        project.Write("seeds/one.yaml", "people:\n  berg: { en: Anna Berg }\n");
        return project;
    }
}
