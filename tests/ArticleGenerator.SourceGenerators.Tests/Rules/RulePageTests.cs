using System.Text.RegularExpressions;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.SourceGenerators.Diagnostics;
using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Rules;

/// <summary>The pages of docs/rules: one per rule, and their messages are those of a build.</summary>
public sealed partial class RulePageTests
{
    private const string Folder = "docs/rules/";
    private static readonly string Cases = Repository.PathOf("tests/ArticleGenerator.SourceGenerators.Tests/Rules/Cases");

    /// <summary>The messages of the package's targets and task, which no compiler reports.</summary>
    private static readonly (string Id, string Title)[] OfTheBuild =
    [
        ("ART9002", "Seeds folder not found"),
        ("ART9005", "Not a C# project"),
        ("ART9006", "File cannot be read"),
        ("ART9007", "Texts cannot be written"),
        ("ART9011", "Link out of the seeds folder"),
        ("ART9013", "File name that the compiler cannot handle"),
    ];

    private static IEnumerable<(string Id, string Title)> All =>
        RuleBook.All.Select(r => (r.Id, r.Title)).Concat(OfTheBuild).OrderBy(r => r.Id, StringComparer.Ordinal);

    public static TheoryData<string> Ids => [.. All.Select(r => r.Id)];

    /// <summary>Seeds on a page can't show bytes, limits, bugs in ArticleGenerator or the setup of a project.</summary>
    public static TheoryData<string> IdsWithExample =>
    [
        .. RuleBook.All.Select(r => r.Id).Except([
            "ART1008", "ART2013", "ART3024", "ART3025", "ART5009", "ART5010", "ART7004", "ART9001",
            "ART9003", "ART9004", "ART9008", "ART9009", "ART9010", "ART9012", "ART9014", "ART9015",
        ]),
    ];

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() => Assert.Equal(
        All.Select(r => r.Id + ".md").Append("README.md"),
        Directory.EnumerateFiles(Repository.PathOf(Folder)).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_is_called_like_its_rule_and_has_all_sections(string id)
    {
        var page = PageOf(id);

        Assert.Equal($"# {id}: {All.Single(r => r.Id == id).Title}", page.Heading);
        Assert.Equal(["Why it matters", "Example", "Fixed", "Severity"], page.Sections.Where(s => s != "Other messages"));
        Assert.All(
            ["NoWarn", "WarningsAsErrors", "dotnet_diagnostic"],
            word => Assert.Contains(word, page.Section("Severity").Text, StringComparison.Ordinal));
    }

    /// <summary>The documentation is a site, whose pages are those that this index lists.</summary>
    [Fact]
    public void The_index_of_the_documentation_lists_every_page()
    {
        var lines = File.ReadAllLines(Repository.PathOf("docs/INDEX.md"));

        Assert.All(All, rule => Assert.Contains($"- [{rule.Id}: {rule.Title}](rules/{rule.Id}.md)", lines));
    }

    [Fact]
    public void The_index_links_every_page_under_the_title_of_its_rule()
    {
        var index = DocumentPage.Read(Folder + "README.md").Text;

        Assert.Equal(
            All.Select(r => $"| [{r.Id}]({r.Id}.md) | {r.Title} |"),
            index.Split('\n').Where(line => line.StartsWith("| [ART", StringComparison.Ordinal))
                .Select(line => line[..(line.LastIndexOf('|', line.Length - 2) + 1)]));
    }

    [Fact]
    public void The_build_reports_what_these_pages_say_it_does()
    {
        var sources = new[]
        {
            "src/ArticleGenerator/build/ArticleGenerator.targets",
            "src/ArticleGenerator.Tasks/PackArticleTexts.cs",
            "src/ArticleGenerator.Tasks/FindStraySeeds.cs",
        };
        var codes = sources.SelectMany(path => Code().Matches(File.ReadAllText(Repository.PathOf(path)))).Select(m => m.Groups["id"].Value);

        Assert.Equal(OfTheBuild.Select(r => r.Id), codes.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(IdsWithExample))]
    public async Task The_example_gives_the_message_that_the_page_shows(string id)
    {
        var example = PageOf(id).Section("Example");

        Assert.NotEmpty(example.Problems);
        Assert.Equal(example.Problems, await Problems(id, example.Files));
    }

    /// <summary>A page can show files that are added or changed, but not renamed ones.</summary>
    public static TheoryData<string> IdsWithFixedExample => [.. IdsWithExample.Select(row => row.Data).Except(["ART1011"])];

    [Theory]
    [MemberData(nameof(IdsWithFixedExample))]
    public async Task The_fixed_example_gives_no_message(string id)
    {
        var repaired = PageOf(id).Section("Fixed").Files.ToArray();

        Assert.NotEmpty(repaired);
        Assert.Empty(await Problems(id, [.. PageOf(id).Section("Example").Files, .. repaired]));
    }

    /// <summary>Messages outside the example are those of cases, so that no page shows an outdated one.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_message_of_a_page_is_one_that_a_case_expects(string id)
    {
        var folder = Path.Combine(Cases, id);
        var expected = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "expected.problems", SearchOption.AllDirectories)
                .SelectMany(File.ReadAllLines)
                .Select(Message)
                .ToHashSet(StringComparer.Ordinal)
            : [];

        Assert.All(PageOf(id).Problems, problem => Assert.Contains(Message(problem), expected));
    }

    [Fact]
    public void The_help_link_of_a_rule_leads_to_its_page() =>
        Assert.All(RuleBook.All, rule => Assert.Equal($"{Folder}{rule.Id}.md", Descriptors.For(rule).HelpLinkUri));

    /// <summary>Hints show on their own pages only.</summary>
    private static async Task<IEnumerable<string>> Problems(string id, IEnumerable<(string Path, string Text)> files) =>
        await GeneratorRun.Of(Project(id, files)).Messages(Descriptors.For(RuleBook.All.Single(r => r.Id == id)).DefaultSeverity);

    private static DocumentPage PageOf(string id) => DocumentPage.Read($"{Folder}{id}.md");

    /// <summary>
    /// If two files have the same name, the later one counts. Pages that aren't about INDEX.md omit it, and all texts are listed.
    /// </summary>
    private static SeedProjectSource Project(string id, IEnumerable<(string Path, string Text)> files)
    {
        var project = files.Aggregate(SeedProjectSource.Of(), (before, file) => before.With(file.Path, file.Text));
        return id.StartsWith("ART1", StringComparison.Ordinal) || project.Seeds.ContainsKey("INDEX.md")
            ? project
            : project.With(
                "INDEX.md",
                string.Concat(project.Seeds.Keys.Where(Core.SeedPath.IsText).Select(path => $"- [{path}]({path})\n")));
    }

    /// <summary>The message without its place.</summary>
    private static string Message(string problem) => problem[problem.IndexOf(": ART", StringComparison.Ordinal)..];

    [GeneratedRegex("""(?:Code=|null, )"(?<id>ART\d{4})""")]
    private static partial Regex Code();
}
