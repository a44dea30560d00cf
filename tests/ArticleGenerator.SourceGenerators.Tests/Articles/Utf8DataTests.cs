using ArticleGenerator.SourceGenerators.Inputs;
using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.SourceGenerators.Tests.Articles;

/// <summary>Projects with too much data for string literals: it is written as UTF-8 literals if the project can have them.</summary>
public sealed class Utf8DataTests
{
    private const string Utf8 = "ReadOnlySpan<byte> ";

    private static readonly SeedProjectSource Two = SeedProjectSource.Of(
        ("INDEX.md", "- one.txt\n- two.txt\n"),
        ("one.txt", "Ada met Bo."),
        ("one.yaml", "people:\n  ada: Ada\n"),
        ("two.txt", "Cy met Di."),
        ("two.yaml", "people:\n  cy: Cy\n"));

    // Between the size of the two, and their size with a long abstract.
    private const int Limit = 1_000;
    private static readonly string LongAbstract = $"abstract: {new string('x', Limit)}\n";

    [Theory]
    [InlineData("typed")]
    [InlineData("used")]
    [InlineData("catalog")]
    public void The_records_are_the_same(string members)
    {
        var few = SeedProjectSource.Real.WithProperty("ArticleMembers", members);
        var (strings, utf8) = (GeneratorRun.Of(few), GeneratorRun.Of(few with { MostLiteralBytes = 0 }));

        Assert.DoesNotContain(Utf8, Code(strings), StringComparison.Ordinal);
        Assert.Contains(Utf8, Code(utf8), StringComparison.Ordinal);
        Assert.Equal(strings.LoadArticles().Select(Told), utf8.LoadArticles().Select(Told));
        Assert.Empty(utf8.CompileErrors);
    }

    [Fact]
    public void Code_of_the_project_compiles_with_either()
    {
        const string Code = """
            namespace Sample
            {
                partial class Story { internal int Minutes => Text.Length / 1000 + 1; }
                class Test : Story { Test() : base("test", "") { } }
                class Use { string M() => Articles.One.People.Ada.Id; }
            }
            """;

        Assert.All(new long?[] { null, 0 }, limit =>
            Assert.Empty(GeneratorRun.Of(Two with { MostLiteralBytes = limit }, Code).CompileErrors));
    }

    [Fact]
    public void An_article_with_a_surrogate_that_has_no_bytes_stays_a_string()
    {
        var run = GeneratorRun.Of(
            SeedProjectSource.Of(("INDEX.md", "- one.md\n- two.txt\n"), ("one.md", "# a\uD800b\n"), ("two.txt", "Cy met Di.")) with
            {
                MostLiteralBytes = 0,
            });

        Assert.DoesNotContain(Utf8, run.Source("One."), StringComparison.Ordinal);
        Assert.Contains(Utf8, run.Source("Two."), StringComparison.Ordinal);
        Assert.Equal("a\uD800b", run.LoadArticles()[0].Headline.Value);
    }

    [Fact]
    public void In_an_older_language_strings_stay()
    {
        var run = GeneratorRun.Of(Two with { MostLiteralBytes = 0 }, version: LanguageVersion.CSharp10);

        Assert.DoesNotContain(Utf8, Code(run), StringComparison.Ordinal);
        Assert.Empty(run.CompileErrors);
    }

    [Fact]
    public void With_records_for_a_framework_without_spans_strings_stay()
    {
        const string Records = "namespace ArticleGenerator { public class Article { protected Article(System.Type t, string d) { } } }";

        Assert.True(Capabilities.CanHaveUtf8Data(GeneratorRun.Compile("")));
        Assert.False(Capabilities.CanHaveUtf8Data(GeneratorRun.Compile(Records)));
    }

    [Fact]
    public void The_edit_that_goes_over_the_limit_writes_all_articles_again()
    {
        var longer = Two.With("one.yaml", LongAbstract);

        Assert.Equal(3, WrittenAgain(Two, longer));
        Assert.Equal(1, WrittenAgain(longer, longer.With("two.yaml", "people:\n  cy: Cy\n  di: Di\n")));
        Assert.Equal(1, WrittenAgain(Two, Two.With("two.yaml", "people:\n  cy: Cy\n  di: Di\n")));
    }

    /// <summary>The code on both sides of the limit differs, so the same text is the same file.</summary>
    private static int WrittenAgain(SeedProjectSource before, SeedProjectSource after)
    {
        var (first, second) = GeneratorRun.Edit(
            before with { MostLiteralBytes = Limit }, after with { MostLiteralBytes = Limit }, isTracked: false);
        return Texts(second).Except(Texts(first)).Count();

        static IEnumerable<string> Texts(GeneratorDriver driver) =>
            driver.GetRunResult().Results.Single().GeneratedSources.Select(source => source.SourceText.ToString());
    }

    private static string Code(GeneratorRun run) => string.Concat(run.Result.GeneratedSources.Select(s => s.SourceText.ToString()));

    private static string Told(Article article) =>
        string.Join('\n', article.Mentions.Select(m => $"{m.Entity} {m.Span}").Prepend(article.Text).Append(article.ToJsonLd().ToString()));
}
