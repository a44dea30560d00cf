namespace ArticleGenerator.PackageTests;

/// <summary>Articles of class libraries, used by a program and a test project that know nothing of seeds.</summary>
public sealed class ContentLibraryTests(PackedPackage package)
{
    [Fact]
    public async Task A_program_a_site_and_a_test_project_use_the_articles_of_several_libraries()
    {
        var folder = package.NewOpenFolder();
        WriteLibrary(folder, "News", "bridge", "Anna Berg");
        WriteLibrary(folder, "Sport", "race", "Ola Moe");
        WriteProject(folder, "App", "<OutputType>Exe</OutputType>", "");
        // As docs/content-libraries.md puts catalogs together.
        folder.Write("App/Program.cs", """
            using ArticleGenerator;

            IReadOnlyList<Article> all = [.. News.Articles.All, .. Sport.Articles.All];
            foreach (var person in all.SelectMany(article => article.People))
                Console.WriteLine($"{person.ArticleId}: {person.Name}");
            Console.WriteLine(News.Articles.Bridge.Text);
            """);
        WriteProject(folder, "App.Tests", "<OutputType>Exe</OutputType>", """<PackageReference Include="xunit.v3" Version="3.2.2" />""");
        folder.Write("App.Tests/BridgeTests.cs", """
            public sealed class BridgeTests
            {
                [Xunit.Fact]
                public void It_is_opened_by_Berg() => Xunit.Assert.Equal("Anna Berg", News.Articles.Bridge.People.Berg.Name.Value);
            }
            """);

        WriteProject(folder, "Site", "", "", sdk: "Microsoft.NET.Sdk.Web");
        folder.Write("Site/Program.cs", "return;");
        folder.Write(
            "Site/Story.razor",
            "<h1>@News.Articles.Bridge.Headline</h1> @foreach (var person in Sport.Articles.Race.People) { <p>@person.Name</p> }");

        folder.Write("All.slnx", """
            <Solution>
              <Project Path="App/App.csproj" />
              <Project Path="App.Tests/App.Tests.csproj" />
              <Project Path="Site/Site.csproj" />
            </Solution>
            """);

        Assert.Empty((await folder.Build("All.slnx")).MustSucceed().Warnings);
        Assert.Equal(
            "bridge: Anna Berg\nrace: Ola Moe\nAnna Berg spoke.\n",
            (await folder.Run("App")).MustSucceed().Output,
            ignoreLineEndingDifferences: true);
        Assert.Contains("Failed: 0", (await folder.Run("App.Tests")).MustSucceed().Output, StringComparison.Ordinal);
    }

    private void WriteLibrary(ConsumerProject folder, string name, string article, string person)
    {
        folder.Write($"{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>netstandard2.0</TargetFramework></PropertyGroup>
              <ItemGroup>{package.Reference}</ItemGroup>
            </Project>
            """);
        folder.Write($"{name}/seeds/INDEX.md", $"- {article}.txt\n");
        folder.Write($"{name}/seeds/{article}.txt", $"{person} spoke.");
        folder.Write($"{name}/seeds/{article}.yaml", $"people:\n  {person.Split(' ')[1].ToLowerInvariant()}: {person}\n");
    }

    private static void WriteProject(
        ConsumerProject folder, string name, string properties, string references, string sdk = "Microsoft.NET.Sdk") =>
        folder.Write($"{name}/{name}.csproj", $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <NoWarn>$(NoWarn);NU1603</NoWarn>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="../News/News.csproj" />
            <ProjectReference Include="../Sport/Sport.csproj" />
            {references}
          </ItemGroup>
        </Project>
        """);
}
