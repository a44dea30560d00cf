using System.Text.RegularExpressions;
using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Articles;

/// <summary>docs/from-an-existing-blog.md: a program gets from each post what the page says.</summary>
public sealed partial class ExistingBlogPageTests
{
    private static readonly DocumentPage Page = DocumentPage.Read("docs/from-an-existing-blog.md");

    public static TheoryData<string> Tools => ["Hugo", "Jekyll", "Astro", "Eleventy", "Docusaurus"];

    [Theory]
    [MemberData(nameof(Tools))]
    public async Task A_program_has_of_a_post_what_the_page_says(string tool)
    {
        var section = Page.Section(tool);
        var run = GeneratorRun.Of(SeedProjectSource.Of([.. section.Files]));

        Assert.Empty(await run.Messages(Microsoft.CodeAnalysis.DiagnosticSeverity.Warning));
        var article = Assert.Single(run.LoadArticles());
        var shown = Row().Matches(section.Text).Select(m => (Name: m.Groups["name"].Value, Value: m.Groups["value"].Value)).ToArray();
        Assert.Equal(shown, shown.Select(row => (row.Name, ValueOf(article, row.Name))));
        Assert.Contains($"| `Articles.{article.GetType().Name[..^"Article".Length]}` |", section.Text, StringComparison.Ordinal);
        Assert.Equal(Said(article).Order(StringComparer.Ordinal), shown.Select(row => row.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_file_of_the_page_is_of_a_tool() => Assert.Equal(
        Page.Files.Count(),
        Tools.Sum(tool => Page.Section(tool.Data).Files.Count()));

    private static string ValueOf(Article article, string name) => name switch
    {
        "Id" => article.Id,
        "Headline" => article.Headline.ToString(),
        "InLanguage" => article.InLanguage.Value,
        "DatePublished" => article.DatePublished?.Edtf ?? "",
        "DateModified" => article.DateModified?.Edtf ?? "",
        "Abstract" => article.Abstract?.ToString() ?? "",
        "Authors" => string.Join(", ", article.Authors),
        "Keywords" => string.Join(", ", article.Keywords),
        "Image" => article.Image?.Source ?? "",
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    /// <summary>What the article says, so that the page omits nothing.</summary>
    private static IEnumerable<string> Said(Article article)
    {
        string[] names = ["Id", "Headline", "InLanguage", "DatePublished", "DateModified", "Abstract", "Authors", "Keywords", "Image"];
        return names.Where(name => ValueOf(article, name) is not ("" or "und"));
    }

    [GeneratedRegex(@"^\| `(?<name>[A-Z]\w+)` \| `(?<value>[^`]+)` \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
