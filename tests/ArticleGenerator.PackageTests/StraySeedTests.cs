using System.IO.Compression;

namespace ArticleGenerator.PackageTests;

/// <summary>Nothing outside of the seeds folder is read, and no folder of the machine is named in what is built.</summary>
public sealed class StraySeedTests(PackedPackage package)
{
    private const string Index = """
        - one.txt
        - same.txt
        - inner/two.txt
        - key.txt
        - more/key.txt
        - nowhere.txt
        - ../secret.txt
        - /etc/hostname.txt
        - %2e%2e/secret.txt
        - ..%5Csecret.txt
        - C:\secret.txt
        - file:///etc/hostname.txt
        """;

    [Fact]
    public async Task A_link_that_leads_out_of_the_seeds_folder_is_left_out_and_one_that_stays_is_followed()
    {
        var project = package.NewProject();
        project.Write("secret.txt", "Embargoed key");
        project.Write("secrets/key.txt", "Embargoed key");
        project.Write("secrets/key.yaml", "headline: Embargoed key");
        project.Write("seeds/INDEX.md", Index);
        project.Write("seeds/one.txt", "First");
        project.Write("seeds/folder/two.txt", "Second");
        Link(project, "seeds/same.txt", "one.txt");
        Link(project, "seeds/inner", "folder");
        Link(project, "seeds/key.txt", "../secret.txt");
        Link(project, "seeds/key.yaml", project.PathOf("secrets/key.yaml"));
        Link(project, "seeds/more", "../secrets");
        Link(project, "seeds/nowhere.txt", "nothing.txt");

        var result = (await project.Build()).MustSucceed();

        Assert.Equal(
            ["key.txt", "key.yaml", "more", "nowhere.txt"],
            result.Warnings.Where(w => w.Contains("warning ART9011: This link points outside the seeds folder", StringComparison.Ordinal))
                .Select(w => Path.GetRelativePath(project.PathOf("seeds"), w[..w.IndexOf(" :", StringComparison.Ordinal)]))
                .Order(StringComparer.Ordinal));
        Assert.Equal(["inner/two.txt=Second", "one.txt=First", "same.txt=First"], project.EmbeddedTexts()!.Order(StringComparer.Ordinal));
        Assert.False(project.Ships("Embargoed"));
    }

    /// <summary>The compiler would look for files of other names, and stop.</summary>
    [Fact]
    public async Task A_name_that_the_compiler_cannot_take_is_left_out_and_the_others_are_built()
    {
        if (OperatingSystem.IsWindows())
            return;

        var project = package.NewProject();
        project.Write("seeds/INDEX.md", "- ok.txt\n");
        project.Write("seeds/ok.txt", "Fine");
        foreach (var name in (string[])["said \"yes\".txt", "a|b.yaml", "a\\b.txt", "a\tb.txt", "tab\t/c.txt"])
            project.Write("seeds/" + name, "x");

        var result = (await project.Build()).MustSucceed();

        Assert.Equal(5, result.Warnings.Count(w => w.Contains("warning ART9013: The compiler can't handle", StringComparison.Ordinal)));
        Assert.Contains(result.Warnings, w => w.Contains("said \"yes\".txt : warning ART9013", StringComparison.Ordinal));
        Assert.Equal(["ok.txt=Fine"], project.EmbeddedTexts());
    }

    /// <summary>What MSBuild or a command line could read as something else.</summary>
    [Fact]
    public async Task Any_other_name_is_built_and_packed_and_found_at_run_time()
    {
        string[] signs =
        [
            "a;b", "a%3Bb", "a%b", "100%", "$(Configuration)", "@(Compile)", "%(Identity)", "a'b", "a,b", "a=b", "a&b", "a!b", "a#b",
            "a  b", "a[b]", "a{b}", "-a", "@a", "cafe\u0301", "\u0928\u092E", "\uD83D\uDE00", "a\u2028b",
            .. OperatingSystem.IsWindows() ? Array.Empty<string>() : ["a?b", "a*b", "a<b>", "note:a", " a", "a "],
        ];
        // Numbers keep the ids apart that are made from the names.
        var names = signs.Select((name, i) => name.EndsWith(' ') ? $"{i}{name}" : $"{name}{i}").ToArray();
        var project = package.NewProject("<ImplicitUsings>enable</ImplicitUsings>");
        foreach (var name in names)
            project.Write($"seeds/{name}.txt", name);
        project.Write("seeds/INDEX.md", string.Concat(names.Select(name => $"- [x](<./{Uri.EscapeDataString(name)}.txt>)\n")));
        project.Write("Program.cs", "foreach (var a in App.Articles.All) Console.WriteLine($\"[{a.Text}]\");");

        var result = (await project.Build()).MustSucceed();

        Assert.Equal("", string.Join('\n', result.Warnings));
        Assert.Equal(names.Select(name => $"{name}.txt={name}").Order(), project.EmbeddedTexts()!.Order());
        Assert.Equal(
            string.Concat(names.Select(name => $"[{name}]\n")),
            (await project.Run()).MustSucceed().Output,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task An_index_that_is_a_link_out_of_the_folder_publishes_nothing()
    {
        var project = package.NewProject();
        project.Write("seeds/one.txt", "Embargoed until Monday");
        project.Write("list.md", "- one.txt");
        Link(project, "seeds/INDEX.md", "../list.md");

        Assert.Contains(
            (await project.Build()).MustSucceed().Warnings,
            w => w.Contains("INDEX.md : warning ART9011", StringComparison.Ordinal));
        Assert.False(project.Ships("Embargoed"));
    }

    [Fact]
    public async Task No_folder_of_the_machine_is_named_in_what_is_built_and_packed()
    {
        var project = package.NewProject("""
            <PackageId>Stray</PackageId>
            <Version>7.0.0</Version>
            <DebugType>none</DebugType>
            <ArticleSeedsDir>../shared articles</ArticleSeedsDir>
            <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
            <CompilerGeneratedFilesOutputPath>bin/generated</CompilerGeneratedFilesOutputPath>
            """);
        project.Write("../shared articles/INDEX.md", "- one.txt\n- gone.txt\n");
        project.Write("../shared articles/one.txt", "Ada met Bo.");
        project.Write("../shared articles/one.yaml", "people: { ada: Ada, bo: Bob }");

        (await project.Pack()).MustSucceed();

        ZipFile.ExtractToDirectory(project.PathOf("../feed/Stray.7.0.0.nupkg"), project.PathOf("bin/package"));
        Assert.True(File.Exists(project.PathOf("bin/package/lib/net10.0/App.dll")));
        Assert.NotEmpty(Directory.EnumerateFiles(project.PathOf("bin/generated"), "Articles.g.cs", SearchOption.AllDirectories));
        Assert.True(project.Ships("shared articles"));
        Assert.False(project.Ships(Path.GetFullPath(project.PathOf(".."))));
    }

    private static void Link(ConsumerProject project, string path, string target)
    {
        if (Directory.Exists(project.PathOf("seeds/" + target)))
            Directory.CreateSymbolicLink(project.PathOf(path), target);
        else
            File.CreateSymbolicLink(project.PathOf(path), target);
    }
}
