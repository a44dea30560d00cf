using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static VerifyXunit.Verifier;

namespace ArticleGenerator.SourceGenerators.Tests.Snapshots;

public sealed class RealArticleTests
{
    [Fact]
    public Task The_real_article_reads_well() => Verify(GeneratorRun.Of(SeedProjectSource.Real).Driver);

    [Fact]
    public async Task The_real_article_has_no_problem() =>
        Assert.Equal("", string.Join("\n", await GeneratorRun.Of(SeedProjectSource.Real).Warnings(withGenerated: true)));

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp12)]
    public void The_generated_code_compiles_without_a_warning(LanguageVersion version) =>
        Assert.Empty(GeneratorRun.Of(SeedProjectSource.Real, version: version).CompileErrors);

    [Fact]
    public void Code_names_what_the_seed_names()
    {
        const string Code = """
            namespace Sample
            {
                public static class Use
                {
                    public static string Putin => Articles.JaishankarMoscowVisit.People.Putin.Name.In("en");
                    public static string Tweet => Articles.JaishankarMoscowVisit.Quotes.ManturovTweet.Text;
                    public static object Summit => Articles.JaishankarMoscowVisit.Events.Summit23.StartDate;
                }
            }
            """;
        Assert.DoesNotContain(GeneratorRun.Of(SeedProjectSource.Real, Code).CompileErrors, d => d.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void Everything_of_the_reference_is_in_the_records()
    {
        var article = Assert.Single(GeneratorRun.Of(SeedProjectSource.Real).LoadArticles());

        Assert.Equal(
            (7, 6, 5, 6, 9),
            (article.People.Count, article.Organizations.Count, article.Places.Count, article.Quotes.Count, article.Events.Count));
        Assert.All(
            article.Quotes.SelectMany(q => q.Passages).Concat(article.Events.SelectMany(e => e.Passages)),
            passage => Assert.Contains(passage.Text, article.Text, StringComparison.Ordinal));
        Assert.Equal(SeedProjectSource.Real.Seeds["000_03b18ca955abb4e3.txt"], article.Text);
    }

    [Fact]
    public void The_57_mentions_are_where_the_reference_has_them()
    {
        var article = Assert.Single(GeneratorRun.Of(SeedProjectSource.Real).LoadArticles());
        const string Reference = "tests/ArticleGenerator.SourceGenerators.Tests/Mentions/Cases/real-article-mentions.tsv";
        var expected = File.ReadLines(Repository.PathOf(Reference)).Skip(1)
            .Select(line => line.Split('\t')).Select(cells => $"{cells[0]} {cells[3]} {cells[4]} {cells[5]}");

        var found = article.Mentions.Select(m => $"{m.Entity.Id} {m.Span.Start} {m.Span.End} {m.Text}");

        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }
}
