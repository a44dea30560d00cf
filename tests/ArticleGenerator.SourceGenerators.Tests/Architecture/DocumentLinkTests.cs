using System.Text.RegularExpressions;
using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Architecture;

/// <summary>A reader who follows a link of the documentation gets somewhere.</summary>
public sealed partial class DocumentLinkTests
{
    private static readonly string Root = Repository.PathOf("");

    /// <summary>All pages but those that are articles: the seeds of the samples and of the tests.</summary>
    public static TheoryData<string> Pages =>
    [
        .. Directory.EnumerateFiles(Root, "*.md")
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories))
            .Concat(ReadmesIn("samples")).Concat(ReadmesIn("src")).Concat(ReadmesIn("tests"))
            .Select(f => Path.GetRelativePath(Root, f)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_to_a_file_and_a_heading(string page)
    {
        var links = Link().Matches(Code().Replace(WithoutFences(page), "`"))
            .Select(m => m.Groups["to"].Value)
            .Where(to => !to.Contains("://", StringComparison.Ordinal));

        Assert.All(links, link =>
        {
            var (file, heading) = link.Split('#') is [var path, var slug] ? (path, slug) : (link, null);
            var target = file.Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, file);
            Assert.True(Path.Exists(Path.Combine(Root, target)), link);
            Assert.True(heading is null || Headings(target).Contains(heading), link);
        });
    }

    private static IEnumerable<string> ReadmesIn(string folder) =>
        Directory.EnumerateDirectories(Path.Combine(Root, folder)).Select(project => Path.Combine(project, "README.md")).Where(File.Exists);

    private static IEnumerable<string> Headings(string page) =>
        Heading().Matches(WithoutFences(page)).Select(m => Slug(m.Groups["heading"].Value));

    private static string Slug(string heading) =>
        string.Concat(heading.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    private static string WithoutFences(string page) => Fence().Replace(File.ReadAllText(Path.Combine(Root, page)), "");

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (?<heading>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
