using System.Text;

namespace ArticleGenerator.PackageTests;

/// <summary>Files that are not UTF-8, as the compiler itself reads them.</summary>
public sealed class EncodingTests(PackedPackage package)
{
    private const string Index = "- one.txt\n- two.txt\n- three.txt\n";

    private const string Program = """
        foreach (var article in App.Articles.All)
            System.Console.WriteLine($"{article.Id}: '{article.Text}' {article.People.Count}");
        """;

    [Fact]
    public async Task A_file_that_is_not_utf_8_counts_as_empty_and_a_warning_says_so()
    {
        var project = Project();
        Write(project, "seeds/one.txt", "Zoë spoke.", Encoding.Unicode);
        project.Write("seeds/one.yaml", "people: { zoë: Zoë }");
        project.Write("seeds/two.txt", "Zoë spoke.");
        Write(project, "seeds/two.yaml", "people: { zoë: Zoë }", Encoding.Latin1);
        Write(project, "seeds/three.txt", "Zoë spoke.", Encoding.UTF8);
        Write(project, "seeds/three.yaml", "people: { zoë: Zoë }", Encoding.UTF8);

        var result = (await project.Build()).MustSucceed();

        Assert.Equal(
            [$"{project.PathOf("seeds/one.txt")}(1,1): warning ART7004", $"{project.PathOf("seeds/two.yaml")}(1,13): warning ART7004"],
            result.Warnings.Select(w => w[..(w.IndexOf("ART7004", StringComparison.Ordinal) + 7)]).Order(StringComparer.Ordinal));
        Assert.Equal(
            "one: '' 1\ntwo: 'Zoë spoke.' 0\nthree: 'Zoë spoke.' 1\n",
            (await project.Run()).MustSucceed().Output,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task Odd_files_are_read_rightly_or_refused()
    {
        var project = Project();
        Directory.CreateDirectory(project.PathOf("seeds/folder.yaml"));
        File.WriteAllBytes(project.PathOf("seeds/one.txt"), [0xEF, 0xBB, 0xBF]);
        File.WriteAllBytes(project.PathOf("seeds/one.yaml"), [0xEF, 0xBB, 0xBF, .. "kicker: a\rheadline: b\r"u8]);
        Write(project, "seeds/two.txt", "Ada spoke.", new UnicodeEncoding(bigEndian: false, byteOrderMark: false));
        File.WriteAllBytes(project.PathOf("seeds/two.yaml"), [.. "headline: a"u8, 0xC0, 0xAF]);
        File.WriteAllBytes(project.PathOf("seeds/three.txt"), []);
        File.WriteAllBytes(project.PathOf("seeds/three.yaml"), []);

        var result = (await project.Build()).MustSucceed();

        Assert.Equal(2, result.Warnings.Count(w => w.Contains("ART7004: 'two.", StringComparison.Ordinal)));
        Assert.Equal("one: '' 0\ntwo: '' 0\nthree: '' 0\n", (await project.Run()).MustSucceed().Output, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task An_index_that_is_not_utf_8_publishes_nothing()
    {
        var project = Project();
        Write(project, "seeds/INDEX.md", "- [Zoë](one.txt)\n", Encoding.Latin1);
        project.Write("seeds/one.txt", "Embargoed until Monday");

        Assert.Contains(
            "INDEX.md(1,6): warning ART7004", Assert.Single((await project.Build()).MustSucceed().Warnings), StringComparison.Ordinal);
        Assert.False(project.Ships("Embargoed"));
    }

    [Fact]
    public async Task A_draft_in_any_encoding_stays_one()
    {
        var project = Project();
        foreach (var (name, encoding) in
            new[] { ("one", Encoding.Unicode), ("two", Encoding.BigEndianUnicode), ("three", Encoding.Latin1) })
        {
            project.Write($"seeds/{name}.txt", "Embargoed until Monday");
            Write(project, $"seeds/{name}.yaml", "draft: true\nheadline: Zoë\n", encoding);
        }

        (await project.Build()).MustSucceed();

        Assert.False(project.Ships("Embargoed"));
        Assert.Equal("", (await project.Run()).MustSucceed().Output);
    }

    private static void Write(ConsumerProject project, string path, string text, Encoding encoding)
    {
        project.Write(path, "");
        File.WriteAllText(project.PathOf(path), text, encoding);
    }

    private ConsumerProject Project()
    {
        var project = package.NewProject("<RootNamespace>App</RootNamespace>");
        project.Write("seeds/INDEX.md", Index);
        project.Write("Program.cs", Program);
        return project;
    }
}
