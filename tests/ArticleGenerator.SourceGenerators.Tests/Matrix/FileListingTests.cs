using System.Collections.Immutable;
using System.Text;
using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.SourceGenerators.Tests.Matrix;

/// <summary>Machines differ in the order of files, in separators, and in whether letter case matters. Articles don't.</summary>
public sealed class FileListingTests
{
    private static readonly SeedProjectSource Nested = SeedProjectSource
        .Of(("INDEX.md", "- [One](sub/one.txt)\n"), ("sub/one.txt", "Ada met Bo."))
        .With("sub/one.yaml", "people:\n  ada: Ada\nquotes:\n  met: Bo met Ada\n");

    // What INDEX.md and several articles say together.
    private static readonly Lazy<IReadOnlyList<(string Name, SeedProjectSource Project)>> Projects =
        new(() => MatrixProjects.Read([.. MatrixProjects.AllCases.Where(name => name[..4] is "ART1" or "ART8")]));

    private static readonly Lazy<string[]> Expected = new(() => ProblemsAndCode(files => files));

    public static TheoryData<string> Orders => ["as Windows lists files", "backwards", "shuffled"];

    [Theory]
    [MemberData(nameof(Orders))]
    public void The_order_in_which_files_are_listed_does_not_matter(string order)
    {
        var found = ProblemsAndCode(files => order switch
        {
            "as Windows lists files" => files.OrderBy(file => file.Path, StringComparer.OrdinalIgnoreCase),
            "backwards" => files.Reverse(),
            _ => files.OrderBy(file => Core.TextHash.Compute(file.Path), StringComparer.Ordinal),
        });

        Probe.AssertSame(Expected.Value, found);
    }

    [Theory]
    [InlineData(@"C:\Users\Ada\site\seeds\", @"C:\Users\Ada\site\seeds\")]
    [InlineData(@"C:\Users\Ada\site\seeds\", "C:/Users/Ada/site/seeds/")]
    [InlineData(@"C:\Users\Ada\site\seeds\", @"c:\Users\Ada\site\seeds\")]
    [InlineData(@"c:\Users\Ada\site\seeds\", @"C:\Users\Ada\site\seeds\")]
    [InlineData(@"C:\Users\Ada\site\seeds\", @"C:\users\ada\Site\Seeds\")]
    [InlineData(@"\\Server\Ada\site\seeds\", @"\\server\ada\site\seeds\")]
    public void Windows_writes_one_path_in_several_ways(string folder, string folderOfFiles)
    {
        var project = At(folder, folder[..^@"seeds\".Length]);
        var files = Files(project, folderOfFiles);

        Assert.Equal(Probe.Code(Nested), Probe.Code(project, files));
        var annotation = files.Single(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal)).Path;
        var problem = Assert.Single(Probe.Problems(Nested));
        Assert.Equal([annotation + problem["/project/seeds/sub/one.yaml".Length..]], Probe.Problems(project, files));
    }

    [Fact]
    public void Code_names_the_folder_from_the_project_however_Windows_writes_the_drive()
    {
        const string Folder = @"C:\Site\content\seeds\";
        var project = At(Folder, @"c:\site\");

        var code = Probe.Code(project, Files(project, Folder));

        Assert.Contains(code, file => file.Contains("made this from content/seeds/sub/one.txt", StringComparison.Ordinal));
    }

    [Fact]
    public void On_Linux_folders_whose_names_differ_by_case_are_two() =>
        Assert.Empty(Probe.Code(Nested, Files(Nested, "/project/Seeds/")));

    [Fact]
    public void An_index_in_lowercase_isnt_one_on_any_machine()
    {
        var project = Nested.Without("INDEX.md").With("index.md", Nested.Seeds["INDEX.md"]);

        Assert.Contains("Rename 'index.md'", Assert.Single(Probe.Problems(project)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_in_another_case_is_a_mistake_on_any_machine()
    {
        var problem = Assert.Single(Probe.Problems(Nested.With("INDEX.md", "- [One](Sub/One.txt)\n")));

        Assert.Contains("ART1002: ", problem, StringComparison.Ordinal);
        Assert.Contains("'sub/one.txt'", problem, StringComparison.Ordinal);
    }

    private static string[] ProblemsAndCode(Func<IEnumerable<AdditionalText>, IEnumerable<AdditionalText>> listing) =>
        [.. from p in Projects.Value
            let files = listing(p.Project.AdditionalTexts()).ToImmutableArray()
            from probed in Probe.Problems(p.Project, files).Concat(Probe.Code(p.Project, files))
            select $"{p.Name}: {probed}"];

    private static SeedProjectSource At(string folder, string project) => Nested
        .WithProperty("ArticleSeedsFullPathEscaped", Uri.EscapeDataString(folder))
        .WithProperty("ArticleProjectDirEscaped", Uri.EscapeDataString(project));

    private static ImmutableArray<AdditionalText> Files(SeedProjectSource project, string folder) =>
        [.. project.Seeds.Select(seed => new ListedFile(folder + seed.Key.Replace('/', folder[^1]), seed.Value))];

    private sealed class ListedFile(string path, string text) : AdditionalText
    {
        private readonly SourceText source = SourceText.From(text, Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => source;
    }
}
