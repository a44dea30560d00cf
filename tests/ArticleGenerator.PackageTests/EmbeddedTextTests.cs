namespace ArticleGenerator.PackageTests;

public sealed class EmbeddedTextTests(PackedPackage package)
{
    [Fact]
    public async Task Exactly_the_listed_texts_are_embedded_and_a_draft_is_nowhere()
    {
        var project = package.NewProject();
        project.Write(
            "seeds/INDEX.md",
            "---\ninLanguage: en\n---\n- [One](one.txt)\n- [Two](<sub/two words.yaml>)\n- listed.txt\n\nSee [the draft](draft.txt).\n");
        project.Write("seeds/one.txt", "\uFEFFThe first text.");
        project.Write("seeds/sub/two words.md", "---\narticleSeed: 1\n---\nThe second text.\n");
        project.Write("seeds/sub/two words.yaml", "id: two");
        project.Write("seeds/draft.txt", "Embargoed until Monday");
        project.Write("seeds/listed.txt", "Embargoed until Monday");
        project.Write("seeds/listed.yaml", "draft: true");
        project.Write("seeds/_note.hi.txt", "Embargoed until Monday");

        (await project.Build()).MustSucceed();

        Assert.Equal(["one.txt=The first text.", "sub/two words.md=The second text.\n"], project.EmbeddedTexts());
        Assert.False(project.Ships("Embargoed"));
    }

    /// <summary>A debug build keeps the names of what was left out, so that an error in code that uses it can say why.</summary>
    [Fact]
    public async Task Nothing_of_a_draft_is_in_the_assembly_however_it_says_that_it_is_one()
    {
        string[] frontMatters =
        [
            "---\ndraft: true\n---\n", "---\ntitle: Embargoed\ndraft: True\n---\n", "\n--- # soon\ndraft: tru\n---\n",
            "---\narticleSeed: 1\nid: embargoed\nheadline: Embargoed\ndraft: yes\npeople:\n  embargoed: Embargoed\n---\n",
            "---\npublished: false\n---\n", "---toml\ndraft = true\n---\n", "+++\ntitle = 'Embargoed'\ndraft = true\n+++\n",
            "{\n  \"title\": \"Embargoed\",\n  \"draft\": true\n}\n", "---\ntitle: Embargoed\ndraft: true\n\n",
            "<!-- Embargoed -->\n---\ntitle: Embargoed\ndraft: true\n---\n", "----\ntitle: Embargoed\ndraft: true\n----\n",
        ];
        var project = package.NewProject();
        project.Write("seeds/ok.txt", "Fine");
        project.Write("seeds/INDEX.md", "- ok.txt\n" + string.Concat(frontMatters.Select((_, i) => $"- [Embargoed](Embargoed-{i}.md)\n")));
        for (var i = 0; i < frontMatters.Length; i++)
            project.Write($"seeds/Embargoed-{i}.md", frontMatters[i] + "# Embargoed until Monday\n");
        project.Write("seeds/Embargoed-0.yaml", "inLanguage: en\npeople:\n  embargoed: Embargoed\n");

        var result = (await project.Build()).MustSucceed();

        Assert.Equal(frontMatters.Length, result.Warnings.Count(w => w.Contains("warning ART1006", StringComparison.Ordinal)));
        Assert.Equal(["ok.txt=Fine"], project.EmbeddedTexts());
        Assert.False(project.Ships("Embargoed"));
    }

    [Fact]
    public async Task Drafts_ship_only_in_a_build_that_asks_for_them()
    {
        var project = package.NewProject();
        project.Write("seeds/INDEX.md", "- one.txt\n- two.md\n");
        project.Write("seeds/one.txt", "Fine");
        project.Write("seeds/two.md", "---\ntitle: Embargoed\ndraft: true\n---\nEmbargoed until Monday\n");

        (await project.Build()).MustSucceed();
        Assert.Equal(["one.txt=Fine"], project.EmbeddedTexts());
        Assert.False(project.Ships("Embargoed"));

        (await project.Build("-p:ArticleDrafts=true")).MustSucceed();
        Assert.Equal(["one.txt=Fine", "two.md=Embargoed until Monday\n"], project.EmbeddedTexts());

        (await project.Build()).MustSucceed();
        Assert.Equal(["one.txt=Fine"], project.EmbeddedTexts());
        Assert.False(project.Ships("Embargoed"));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData(
        "<EnableDefaultItems>false</EnableDefaultItems>",
        """<Compile Include="**/*.cs" Exclude="obj/**" /><EmbeddedResource Include="**/*.resx" />""")]
    public async Task Code_in_the_seeds_folder_is_not_compiled(string properties, string items)
    {
        var project = package.NewProject(With(items, properties));
        project.Write("seeds/INDEX.md", "- one.txt");
        project.Write("seeds/one.txt", "Text");
        project.Write("seeds/evil.cs", """
            static class Evil
            {
                [System.Runtime.CompilerServices.ModuleInitializer]
                internal static void Run() => System.Console.WriteLine("owned");
            }
            """);
        project.Write("seeds/evil.resx", "<root />");

        (await project.Build()).MustSucceed();

        Assert.Equal("", (await project.Run()).MustSucceed().Output);
        Assert.False(project.Ships("owned"));
    }

    [Fact]
    public async Task Of_the_seeds_folder_only_what_the_project_includes_itself_is_content()
    {
        var project = package.NewProject(With("""
            <Content Include="seeds/**/*.svg" CopyToOutputDirectory="PreserveNewest" />
            <None Include="seeds/LICENSE" CopyToOutputDirectory="PreserveNewest" />
            <EmbeddedResource Include="seeds/font.ttf" />
            <None Update="**/*" CopyToOutputDirectory="PreserveNewest" />
            """));
        project.Write("seeds/INDEX.md", "- one.txt");
        project.Write("seeds/one.txt", "Text");
        project.Write("seeds/pictures/one.svg", "<svg/>");
        project.Write("seeds/LICENSE", "Free");
        project.Write("seeds/font.ttf", "A font.");
        project.Write("seeds/unlisted.txt", "Secret");
        project.Write("readme.txt", "Read me.");

        (await project.Build()).MustSucceed();

        var seeds = project.PathOf("bin/Debug/net10.0/seeds");
        Assert.Equal(
            ["LICENSE", "pictures/one.svg"],
            Directory.EnumerateFiles(seeds, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(seeds, file).Replace('\\', '/')).Order(StringComparer.Ordinal));
        Assert.True(File.Exists(project.PathOf("bin/Debug/net10.0/readme.txt")));
        Assert.True(project.Ships("A font."));
        Assert.False(project.Ships("Secret"));
    }

    [Fact]
    public async Task Without_a_seeds_folder_nothing_happens()
    {
        var project = package.NewProject();

        var result = (await project.Build()).MustSucceed();

        Assert.Empty(result.Warnings);
        Assert.Null(project.EmbeddedTexts());
        Assert.Empty(Directory.GetFiles(project.PathOf("obj"), "ArticleGenerator.*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_project_can_have_its_seeds_folder_elsewhere_and_exclude_files()
    {
        var project = package.NewProject(
            "<ArticleSeedsDir>../shared seeds/</ArticleSeedsDir><ArticleSeedExcludes>../shared seeds/notes/**</ArticleSeedExcludes>");
        project.Write("../shared seeds/INDEX.md", "- one.txt\n- notes/two.txt");
        project.Write("../shared seeds/one.txt", "Text");
        project.Write("../shared seeds/notes/two.txt", "Excluded");

        (await project.Build()).MustSucceed();

        Assert.Equal(["one.txt=Text"], project.EmbeddedTexts());
    }

    [Fact]
    public async Task When_the_project_is_its_own_seeds_folder_code_still_compiles_and_build_output_isnt_a_seed()
    {
        var project = package.NewProject("<ArticleSeedsDir>.</ArticleSeedsDir>");
        project.Write("INDEX.md", "- one.txt\n- obj/left.txt\n- bin/left.txt");
        project.Write(".editorconfig", "root = true\n");
        project.Write("one.txt", "Text");
        project.Write("obj/left.txt", "Left over");
        project.Write("bin/left.txt", "Left over");
        project.Write("Program.cs", "System.Console.Write(\"ran\");");

        (await project.Build()).MustSucceed();

        Assert.Equal(["one.txt=Text"], project.EmbeddedTexts());
        Assert.Equal("ran", (await project.Run()).MustSucceed().Output);
    }

    [Theory]
    [InlineData("two.txt")]
    [InlineData("two.yaml")]
    public async Task A_text_that_cannot_be_read_or_may_be_a_draft_is_left_out_with_a_warning_until_it_can(string unreadable)
    {
        var project = package.NewProject();
        project.Write("seeds/INDEX.md", "- one.txt\n- two.txt");
        project.Write("seeds/one.txt", "First");
        project.Write("seeds/two.txt", "Second");
        project.Write("seeds/two.yaml", "inLanguage: en");

        CommandResult locked;
        using (File.Open(project.PathOf($"seeds/{unreadable}"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            locked = await project.Build("-t:PackArticleTexts");
            Assert.False(Packs("Second"));
        }

        var rebuilt = await project.Build();

        var warning = Assert.Single(locked.MustSucceed().Warnings);
        Assert.Contains(
            $"{unreadable} : warning ART9006: The file can't be read, so its text isn't packed", warning, StringComparison.Ordinal);
        Assert.Empty(rebuilt.MustSucceed().Warnings);
        Assert.Equal(["one.txt=First", "two.txt=Second"], project.EmbeddedTexts());

        bool Packs(string words) =>
            File.ReadAllText(project.PathOf("obj/Debug/net10.0/ArticleGenerator.Texts")).Contains(words, StringComparison.Ordinal);
    }

    private static string With(string items, string properties = "") =>
        $"{properties}</PropertyGroup><ItemGroup>{items}</ItemGroup><PropertyGroup>";
}
