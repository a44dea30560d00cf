using ArticleGenerator.SourceGenerators.Inputs;
using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.SourceGenerators.Tests.Inputs;

/// <summary>Under <c>dotnet watch</c>, a program that runs gets texts as code: its resource stays as it was built.</summary>
public sealed class WatchedTextsTests
{
    private static readonly SeedProjectSource Built = SeedProjectSource.Of(
        ("INDEX.md", "- one.md\n- two.txt\n"),
        ("one.md", "---\ntitle: One\n---\n# One\r\n\"Ada\" | met \\n Bo. \u2028\n"),
        ("one.yaml", "people:\n  ada: Ada\n"),
        ("two.txt", "Cy met Di."));

    private static readonly SeedProjectSource Watched = Built.WithProperty("DotNetWatchBuild", "true");

    [Theory]
    [InlineData("typed")]
    [InlineData("used")]
    [InlineData("catalog")]
    public void The_text_is_in_the_code_and_reads_as_the_one_in_the_assembly(string members)
    {
        var (built, watched) = (Run(Built), Run(Watched));

        Assert.DoesNotContain("Cy met Di.", Code(built.Driver), StringComparison.Ordinal);
        Assert.Contains("Cy met Di.", Code(watched.Driver), StringComparison.Ordinal);
        Assert.Equal(built.LoadArticles().Select(article => article.Text), watched.LoadArticles().Select(article => article.Text));
        Assert.Equal("Ada", watched.LoadArticles()[0].Mentions[0].Text);
        Assert.Empty(watched.CompileErrors);

        GeneratorRun Run(SeedProjectSource project) => GeneratorRun.Of(project.WithProperty("ArticleMembers", members));
    }

    [Fact]
    public void An_edited_text_writes_its_article_and_nothing_else()
    {
        var (before, after) = GeneratorRun.Edit(Watched, Watched.With("two.txt", "Now Cy met Di."));

        var changed = Assert.Single(Files(after).Except(Files(before)));
        Assert.Contains("Now Cy met Di.", changed, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_that_are_too_long_together_stay_out_of_the_code()
    {
        var half = new string('x', WatchedTexts.MostUnits / 2);
        var longest = Watched.WithProperty("ArticleMembers", "catalog").Without("one.yaml").With("one.md", half).With("two.txt", half);

        Assert.Contains(half, Code(longest), StringComparison.Ordinal);
        Assert.DoesNotContain("xxx", Code(longest.With("two.txt", half + "x")), StringComparison.Ordinal);
    }

    /// <summary>An assembly holds 16 MB of strings. If the data nearly fills that, there is no room for texts.</summary>
    [Fact]
    public void Texts_that_leave_too_little_for_the_data_stay_out_of_the_code()
    {
        var longText = Watched.With("two.txt", new string('x', 1_000));

        Assert.Contains("xxx", Code(longText with { MostLiteralBytes = 4_000 }), StringComparison.Ordinal);
        Assert.DoesNotContain("xxx", Code(longText with { MostLiteralBytes = 2_000 }), StringComparison.Ordinal);
    }

    private static string Code(SeedProjectSource project) => Code(GeneratorRun.Of(project, isTracked: false).Driver);

    private static string Code(GeneratorDriver driver) => string.Concat(Files(driver));

    private static IEnumerable<string> Files(GeneratorDriver driver) =>
        driver.GetRunResult().Results.Single().GeneratedSources.Select(source => source.SourceText.ToString());
}
