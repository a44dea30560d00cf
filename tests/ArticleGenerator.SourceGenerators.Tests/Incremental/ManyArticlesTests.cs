using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.SourceGenerators.Emit;
using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.SourceGenerators.Tests.Incremental;

/// <summary>
/// Projects with so many articles that several share one generated file. A file that isn't written again has the same text as before.
/// </summary>
public sealed class ManyArticlesTests
{
    private static readonly SeedProjectSource Many = Corpus(ArticleGroup.MostFiles + 1);

    [Fact]
    public void They_are_some_hundred_files_and_all_there()
    {
        var generated = Run(Many).GetRunResult().GeneratedTrees;

        Assert.InRange(generated.Length, 100, 257);
        Assert.Equal(
            ArticleGroup.MostFiles + 1,
            generated.Sum(tree => tree.ToString().Split("Article : Story\n").Length - 1));
    }

    [Fact]
    public void One_fewer_has_a_file_each() =>
        Assert.Equal(ArticleGroup.MostFiles + 1, Run(Corpus(ArticleGroup.MostFiles)).GetRunResult().GeneratedTrees.Length);

    [Fact]
    public void An_edit_writes_the_file_of_that_article_again()
    {
        var written = WrittenAgain(Many.With("a7.yaml", "people:\n  ada: Ada\n  bo: Bo\n"));

        Assert.Contains("class A7People", Assert.Single(written), StringComparison.Ordinal);
    }

    [Fact]
    public void One_more_before_all_others_writes_its_file_and_the_catalog_again()
    {
        var written = WrittenAgain(
            Many.With("a.txt", "Ed.")
                .With("INDEX.md", Many.Seeds["INDEX.md"].Replace("\n\n", "\n\n- [A](a.txt)\n", StringComparison.Ordinal)));

        Assert.Equal(2, written.Count);
        Assert.Contains(written, code => code.Contains("class AArticle", StringComparison.Ordinal));
        Assert.Contains(written, code => code.Contains("static partial class Articles", StringComparison.Ordinal));
    }

    [Fact]
    public void One_less_writes_the_catalog_again() => Assert.Contains(
        "static partial class Articles",
        Assert.Single(WrittenAgain(Corpus(ArticleGroup.MostFiles + 2), Many.With("unlisted.txt", "Ed."))), StringComparison.Ordinal);

    [Fact]
    public void Another_order_in_INDEX_md_writes_the_catalog_alone()
    {
        var lines = Many.Seeds["INDEX.md"].Split('\n');

        var written = WrittenAgain(Many.With("INDEX.md", string.Join('\n', lines.Take(2).Concat(lines.Skip(2).Reverse()))));

        Assert.Contains("static partial class Articles", Assert.Single(written), StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> WrittenAgain(SeedProjectSource after) => WrittenAgain(Many, after);

    private static IReadOnlyList<string> WrittenAgain(SeedProjectSource before, SeedProjectSource after)
    {
        var (first, second) = GeneratorRun.Edit(before, after, isTracked: false);
        return [.. Texts(second).Except(Texts(first)).Select(text => text.ToString())];

        static IEnumerable<SourceText> Texts(GeneratorDriver driver) =>
            driver.GetRunResult().Results.Single().GeneratedSources.Select(source => source.SourceText);
    }

    // The compiler's own record of its steps grows faster than the square of the number of articles.
    private static GeneratorDriver Run(SeedProjectSource project) =>
        GeneratorRun.CreateDriver(project, isTracked: false).RunGenerators(GeneratorRun.Compile(""));

    private static SeedProjectSource Corpus(int articles)
    {
        var files = Enumerable.Range(0, articles)
            .SelectMany(i => new[] { ($"a{i}.txt", $"Ada met Bo {i} times."), ($"a{i}.yaml", "people:\n  ada: Ada\n") });
        var index = "# Seeds\n\n" + string.Concat(Enumerable.Range(0, articles).Select(i => $"- [{i}](a{i}.txt)\n"));
        return SeedProjectSource.Of([("INDEX.md", index), .. files]);
    }
}
