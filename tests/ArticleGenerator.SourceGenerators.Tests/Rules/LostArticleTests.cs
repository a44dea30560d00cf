using System.Globalization;
using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.SourceGenerators.Tests.Rules;

/// <summary>
/// An article that isn't published keeps its names in code, so that code that names it gets the message of INDEX.md or of the seed, and no
/// other error.
/// </summary>
public sealed class LostArticleTests
{
    private const string Code = """
        internal static class Code
        {
            public static object Named() => Sample.Articles.JaishankarMoscowVisit.People.Putin.Name;
        }
        """;

    private const string Text = "000_03b18ca955abb4e3.txt";
    private const string Yaml = "000_03b18ca955abb4e3.yaml";
    private static readonly SeedProjectSource Real = SeedProjectSource.Real;

    public static TheoryData<string> Ways => [.. Broken.Keys];

    private static Dictionary<string, (SeedProjectSource Seeds, bool IsListed)> Broken { get; } = new()
    {
        ["text renamed"] = (Real.Without(Text).With("moscow-visit.txt", Real.Seeds[Text]), true),
        ["text and annotation renamed"] = (
            Real.Without(Text).With("moscow.txt", Real.Seeds[Text]).Without(Yaml).With("moscow.yaml", Real.Seeds[Yaml]), true),
        ["text gone"] = (Real.Without(Text), true),
        ["annotation renamed"] = (Real.Without(Yaml).With("moscow-visit.yaml", Real.Seeds[Yaml]), false),
        ["line of INDEX.md removed"] = (Real.With("INDEX.md", "# Seeds\n"), false),
        ["INDEX.md removed"] = (Real.Without("INDEX.md"), false),
        ["INDEX.md in small letters"] = (Real.Without("INDEX.md").With("index.md", Real.Seeds["INDEX.md"]), false),
        ["draft: true"] = (Real.With(Yaml, "draft: true\n" + Real.Seeds[Yaml]), false),
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Code_that_names_it_gets_the_message_of_the_warning_once(string way)
    {
        var (seeds, _) = Broken[way];
        var run = GeneratorRun.Of(seeds, Code, symbols: "DEBUG");

        var warning = Assert.Single(await run.Warnings()).Split(": ", 3);
        var error = Assert.Single(run.CompileErrors);
        Assert.Equal("CS0619", error.Id);
        Assert.EndsWith(
            $"{warning[1]}: {warning[2]} seeds/{warning[0]}'", error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Code_that_does_not_name_it_compiles(string way) =>
        Assert.Empty(
            GeneratorRun.Of(
                Broken[way].Seeds,
                "internal static class Code { public static int Count => Sample.Articles.All.Count; }",
                symbols: "DEBUG").CompileErrors);

    /// <summary>In a release build, there is nothing of an article that INDEX.md doesn't list, not even its name.</summary>
    [Theory]
    [MemberData(nameof(Ways))]
    public void What_is_not_listed_does_not_ship(string way)
    {
        var (seeds, isListed) = Broken[way];
        var run = GeneratorRun.Of(seeds);

        Assert.Equal(isListed, run.Compilation.GetTypeByMetadataName("Sample.JaishankarMoscowVisitArticle") is not null);
    }

    /// <summary>No name of a draft is in any build: code that names it gets the reason, and all other code works without it.</summary>
    [Theory]
    [InlineData("draft: true")]
    [InlineData("line of INDEX.md removed")]
    public void What_is_not_published_is_not_named_in_a_debug_build(string way) =>
        Assert.DoesNotContain(
            GeneratorRun.Of(Broken[way].Seeds, symbols: "DEBUG").Result.GeneratedSources,
            source => source.SourceText.ToString().Contains("Jaishankar", StringComparison.Ordinal));

    [Theory]
    [InlineData("global::Sample.Articles.JaishankarMoscowVisit.Text")]
    [InlineData("typeof(Sample.JaishankarMoscowVisitPeople)")]
    [InlineData("default(Sample.JaishankarMoscowVisitArticle)")]
    public void Code_gets_the_message_however_it_names_a_draft(string expression) => Assert.Contains(
        "CS0619",
        GeneratorRun.Of(Broken["draft: true"].Seeds, $"class Code {{ public object Named() => {expression}; }}", symbols: "DEBUG")
            .CompileErrors.Select(e => e.Id));

    /// <summary>A user's part of the class still compiles.</summary>
    [Fact]
    public void Members_that_the_user_added_to_it_compile()
    {
        var part =
            "namespace Sample { public partial class JaishankarMoscowVisitArticle "
            + "{ internal string Lead => People.Putin.Name.In(\"en\"); } }";

        Assert.Empty(GeneratorRun.Of(Broken["text gone"].Seeds, part).CompileErrors);
    }

    [Fact]
    public void A_name_that_another_article_has_is_that_article_s()
    {
        var run = GeneratorRun.Of(
            SeedProjectSource.Of(("INDEX.md", "- a.txt\n- gone/a.txt\n"), ("a.txt", "A.")),
            "internal static class Code { public static object Named() => Sample.Articles.A; }");

        Assert.Empty(run.CompileErrors);
    }
}
