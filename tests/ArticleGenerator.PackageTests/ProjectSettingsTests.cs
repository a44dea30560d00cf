namespace ArticleGenerator.PackageTests;

public sealed class ProjectSettingsTests(PackedPackage package)
{
    [Fact]
    public async Task The_generator_sees_where_the_seeds_are_and_what_the_project_asked_for()
    {
        var project = package.NewProject("<ArticleSeedsDir>a/../seeds</ArticleSeedsDir><ArticleNamespace>News</ArticleNamespace>");
        project.Write("seeds/INDEX.md", "");

        (await project.Build()).MustSucceed();

        var settings = await File.ReadAllLinesAsync(
            project.PathOf("obj/Debug/net10.0/App.GeneratedMSBuildEditorConfig.editorconfig"), TestContext.Current.CancellationToken);
        Assert.Contains("build_property.RootNamespace = App", settings);
        Assert.Contains(
            $"build_property.ArticleSeedsFullPathEscaped = {Uri.EscapeDataString(project.PathOf("seeds") + Path.DirectorySeparatorChar)}",
            settings);
        Assert.Contains("build_property.ArticleNamespace = News", settings);
    }

    [Theory]
    [InlineData("<ArticleSeedsDir>sedes</ArticleSeedsDir>", "warning ART9002: There is no seeds folder 'sedes'. Correct")]
    [InlineData("", "warning ART9002: There is no seeds folder 'seeds', but there is one named 'Seed'. Rename it")]
    public async Task A_seeds_folder_that_is_not_where_it_should_be_is_a_warning_also_where_code_does_not_compile(
        string properties, string expected)
    {
        var project = package.NewProject(properties);
        project.Write("Program.cs", "using App;\n");
        project.Write("Seed/INDEX.md", "- one.txt\n");

        var result = await project.Build();

        Assert.NotEmpty(result.Errors);
        Assert.Contains(expected, Assert.Single(result.Warnings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("News in C#")]
    [InlineData("50% off; it's (new) @home")]
    [InlineData("समाचार")]
    public async Task Any_folder_name_that_MSBuild_takes_will_do(string name)
    {
        var project = package.NewProject("<RootNamespace>App</RootNamespace>", name);
        project.Write("Program.cs", "System.Console.WriteLine(App.Articles.One.Text);");
        project.Write("seeds/INDEX.md", "- one.txt\n");
        project.Write("seeds/one.txt", "Words.");
        project.Write("seeds/one.yaml", "quotes:\n  q: Word.\n");

        var result = (await project.Build()).MustSucceed();

        Assert.StartsWith(
            $"{project.PathOf("seeds/one.yaml")}(2,6): warning ART5001: ", Assert.Single(result.Warnings), StringComparison.Ordinal);
        Assert.Equal("Words.", (await project.Run()).MustSucceed().Output.TrimEnd());
    }

    [Fact]
    public async Task A_project_that_wants_the_catalog_alone_gets_it_and_the_same_warnings()
    {
        var project = package.NewProject("<ArticleMembers>catalog</ArticleMembers>");
        project.Write(
            "Program.cs",
            "System.Console.WriteLine(App.Articles.TryGet(\"one\", out var one) ? $\"{one.People[0].Name}: {one.Text}\" : \"\");");
        project.Write("seeds/INDEX.md", "- one.txt\n");
        project.Write("seeds/one.txt", "Ada speaks.");
        project.Write("seeds/one.yaml", "people:\n  ada: Ada\nquotes:\n  q: Words.\n");

        var result = (await project.Build()).MustSucceed();

        Assert.Contains("(4,6): warning ART5001: ", Assert.Single(result.Warnings), StringComparison.Ordinal);
        Assert.Equal("Ada: Ada speaks.", (await project.Run()).MustSucceed().Output.TrimEnd());
    }

    [Fact]
    public async Task A_project_that_wants_types_for_articles_it_names_gets_those_and_a_library_that_names_none_gets_a_warning()
    {
        var project = package.NewProject("<ArticleMembers>used</ArticleMembers>");
        project.Write("Program.cs", "System.Console.WriteLine($\"{App.Articles.One.People.Ada.Name} {App.Articles.All[1].Text}\");");
        project.Write("seeds/INDEX.md", "- one.txt\n- two.txt\n");
        project.Write("seeds/one.txt", "Ada speaks.");
        project.Write("seeds/one.yaml", "people:\n  ada: Ada\n");
        project.Write("seeds/two.txt", "Bo answers.");
        Assert.Empty((await project.Build()).MustSucceed().Warnings);
        Assert.Equal("Ada Bo answers.", (await project.Run()).MustSucceed().Output.TrimEnd());
        Assert.Contains("OneArticle", await Assembly(), StringComparison.Ordinal);
        Assert.DoesNotContain("TwoArticle", await Assembly(), StringComparison.Ordinal);

        project.Write("Program.cs", "");
        var library = (await project.Build("-p:OutputType=Library")).MustSucceed();
        Assert.Contains("warning ART9014", Assert.Single(library.Warnings), StringComparison.Ordinal);

        Task<string> Assembly() =>
            File.ReadAllTextAsync(project.PathOf("bin/Debug/net10.0/App.dll"), TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("5", "INDEX.md(1,1): warning ART1008")]
    [InlineData("5m", "CSC : warning ART9012")]
    [InlineData("500", null)]
    public async Task A_project_says_how_long_a_seed_may_be(string length, string? expected)
    {
        var project = package.NewProject($"<ArticleMaximumLength>{length}</ArticleMaximumLength>");
        project.Write("seeds/INDEX.md", "- one.txt\n");
        project.Write("seeds/one.txt", "Words.");

        var warnings = (await project.Build()).MustSucceed().Warnings;

        Assert.Equal(expected is null ? 0 : 1, warnings.Count);
        Assert.All(warnings, w => Assert.Contains(expected!, w, StringComparison.Ordinal));
        Assert.Equal(length == "5" ? [] : ["one.txt=Words."], project.EmbeddedTexts());
        (await project.Build("-p:ArticleMaximumLength=500")).MustSucceed();
        Assert.Equal(["one.txt=Words."], project.EmbeddedTexts());
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public async Task One_switch_turns_the_warnings_of_all_rules_into_errors(string value, bool fails)
    {
        var project = package.NewProject($"<ArticleWarningsAsErrors>{value}</ArticleWarningsAsErrors>");
        project.Write("Program.cs", "int unused = 0;");

        // A warning of the compiler stands for the rules.
        var result = await project.Build("-p:ArticleRuleIds=ART9999%3BCS0219");

        Assert.Equal(fails, result.ExitCode != 0);
        Assert.Contains(fails ? result.Errors : result.Warnings, line => line.Contains("CS0219", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_project_downstream_gets_the_records_but_its_own_files_are_no_seeds()
    {
        var project = package.NewFolder();
        project.Write("Program.cs", "return;");
        project.Write("App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><ProjectReference Include="../Content/Content.csproj" /></ItemGroup>
            </Project>
            """);
        project.Write("seeds/INDEX.md", "- one.txt");
        project.Write("seeds/one.txt", "Not for this project");
        var library = package.NewProject("<OutputType>Library</OutputType>");
        library.Write("seeds/INDEX.md", "- one.txt");
        library.Write("seeds/one.txt", "Text");
        library.Delete("Program.cs");
        library.Move("App.csproj", "Content.csproj");
        Directory.Move(library.PathOf(""), project.PathOf("../Content"));

        var result = (await project.Build()).MustSucceed();

        // The SDK hands analyzers on to projects downstream; without the settings the generator has nothing to do there.
        var settings = await File.ReadAllTextAsync(
            project.PathOf("obj/Debug/net10.0/App.GeneratedMSBuildEditorConfig.editorconfig"), TestContext.Current.CancellationToken);
        Assert.Empty(result.Warnings);
        Assert.True(File.Exists(project.PathOf("bin/Debug/net10.0/ArticleGenerator.dll")));
        Assert.DoesNotContain("ArticleSeeds", settings, StringComparison.Ordinal);
        Assert.Null(project.EmbeddedTexts());
        Assert.Equal(["one.txt=Text"], project.EmbeddedTexts("bin/Debug/net10.0/Content.dll"));
    }
}
