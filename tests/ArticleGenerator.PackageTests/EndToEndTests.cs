namespace ArticleGenerator.PackageTests;

/// <summary>
/// The whole way of a new user, with the real article: add the package, name what the seed names, break the seed, read why.
/// </summary>
public sealed class EndToEndTests(PackedPackage package)
{
    private const string Yaml = "seeds/000_03b18ca955abb4e3.yaml";

    private const string Program = """
        using App;

        var visit = Articles.JaishankarMoscowVisit;
        Console.WriteLine(visit.People.Putin.Name.In("en"));
        Console.WriteLine(visit.Quotes.PutinGuidance.Text);
        Console.WriteLine(visit.Quotes.PutinGuidance.Speaker?.Name);
        Console.WriteLine(visit.Events.Summit23.StartDate);
        Console.WriteLine(visit.Mentions.Count);
        Console.WriteLine(Articles.TryGet("jaishankar-moscow-visit", out var found)
            && found.Text.Contains(visit.Quotes.PutinGuidance.Text, StringComparison.Ordinal));
        """;

    [Fact]
    public async Task The_article_is_there_as_types_and_a_broken_quote_is_a_warning_at_its_line_and_an_error_where_code_names_it()
    {
        var project = RealProject();
        Assert.Empty((await project.Build()).MustSucceed().Warnings);
        Assert.Equal("""
            Vladimir Putin
            भारत-रूस संबंधों को आगे बढ़ाने में राष्ट्रपति पुतिन का मार्गदर्शन बेहद महत्वपूर्ण है
            एस. जयशंकर
            2025-12
            57
            True

            """, (await project.BuildAndRun()).MustSucceed().Output, ignoreLineEndingDifferences: true);

        var seed = await File.ReadAllTextAsync(project.PathOf(Yaml));
        project.Write(Yaml, seed.Replace("पुतिन का मार्गदर्शन बेहद", "पुतिन का सहयोग बेहद", StringComparison.Ordinal));
        var named = await project.Build();
        var line = 1 + seed[..seed.IndexOf("text: भारत-रूस संबंधों", StringComparison.Ordinal)].Count(c => c == '\n');
        var warning = Assert.Single(named.Warnings);
        Assert.StartsWith($"{project.PathOf(Yaml)}({line},11): warning ART5001: ", warning, StringComparison.Ordinal);
        Assert.Contains("'मार्गदर्शन' where the seed has 'सहयोग'", warning, StringComparison.Ordinal);

        // The build closes the line with the page of the rule.
        const string Page = " (docs/rules/ART5001.md)";
        Assert.EndsWith(Page, warning, StringComparison.Ordinal);
        var message = warning[warning.IndexOf("ART5001", StringComparison.Ordinal)..^Page.Length];
        Assert.NotEmpty(named.Errors);
        Assert.All(named.Errors, error => Assert.Contains($"'{message} {Yaml}({line},11)'", error, StringComparison.Ordinal));

        project.Write("Program.cs", Program.Replace("Quotes.PutinGuidance", "Quotes.ModiEagerToHost", StringComparison.Ordinal));
        var notNamed = (await project.Build()).MustSucceed();
        Assert.Single(notNamed.Warnings);
        Assert.Contains("वह दिसंबर में राष्ट्रपति पुतिन की मेजबानी", (await project.Run()).MustSucceed().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_strictest_project_builds_without_a_warning()
    {
        var project = RealProject("""
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <AnalysisMode>All</AnalysisMode>
            <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <OutputType>Library</OutputType>
            """);
        project.Write("Program.cs", """
            namespace App;

            /// <summary>Uses what is generated.</summary>
            public static class Use
            {
                /// <summary>A person of the article.</summary>
                public static ArticleGenerator.Person Putin => Articles.JaishankarMoscowVisit.People.Putin;
            }
            """);

        Assert.Empty((await project.Build()).MustSucceed().Warnings);
    }

    [Fact]
    public async Task One_switch_fails_the_build_on_any_bad_seed()
    {
        var project = RealProject("<ArticleWarningsAsErrors>true</ArticleWarningsAsErrors>");
        project.Write("seeds/draft-of-a-stranger.txt", "Not listed.");

        var result = await project.Build();

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("draft-of-a-stranger.txt(1,1): error ART1003: ", Assert.Single(result.Errors), StringComparison.Ordinal);
    }

    private ConsumerProject RealProject(string properties = "")
    {
        var project = package.NewProject("<ImplicitUsings>enable</ImplicitUsings><RootNamespace>App</RootNamespace>" + properties);
        foreach (var seed in Directory.EnumerateFiles(Path.Combine(PackedPackage.RepositoryRoot(), "seeds")))
            project.Copy(seed, "seeds/" + Path.GetFileName(seed));

        project.Write("Program.cs", Program);
        return project;
    }
}
