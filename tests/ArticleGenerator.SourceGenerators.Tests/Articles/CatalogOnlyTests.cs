using System.Reflection;
using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.SourceGenerators.Tests.Articles;

/// <summary>A project with <c>ArticleMembers</c> set to <c>catalog</c>: no type per article, and the same records.</summary>
public sealed class CatalogOnlyTests
{
    private static readonly SeedProjectSource Catalog = SeedProjectSource.Real.WithProperty("ArticleMembers", "catalog");

    [Fact]
    public void The_records_are_the_same()
    {
        var (typed, catalog) = (GeneratorRun.Of(SeedProjectSource.Real).LoadArticles(), GeneratorRun.Of(Catalog).LoadArticles());

        Assert.Equal(typed.Select(Told), catalog.Select(Told));
    }

    [Fact]
    public void There_is_no_type_per_article() =>
        Assert.Equal(["Articles", "Story"], Types(GeneratorRun.Of(Catalog)));

    [Fact]
    public void An_article_is_found_by_its_id()
    {
        var run = GeneratorRun.Of(Catalog);
        var articles = Assembly(run).GetType("Sample.Articles")!;
        object?[] arguments = ["jaishankar-moscow-visit", null];

        Assert.True((bool)articles.GetMethod("TryGet")!.Invoke(null, arguments)!);
        Assert.Equal("jaishankar-moscow-visit", ((Article)arguments[1]!).Id);
        Assert.False((bool)articles.GetMethod("TryGet")!.Invoke(null, ["none", null])!);
    }

    [Fact]
    public void Ids_that_are_names_of_members_compile_in_every_language_version()
    {
        var ids = new[]
        {
            "data", "equals", "to-string", "finalize", "all", "catalog", "get-hash-code", "reference-equals", "memberwise-clone",
            "get-type",
        };
        var project = SeedProjectSource.Of(
        [
            ("INDEX.md", string.Concat(ids.Select(id => $"- [{id}]({id}.txt)\n"))),
            .. ids.Select(id => ($"{id}.txt", $"Words of {id}.")),
        ]).WithProperty("ArticleMembers", "catalog");

        Assert.Empty(GeneratorRun.Of(project, version: LanguageVersion.CSharp7_3).CompileErrors);
        Assert.Equal(ids, GeneratorRun.Of(project).LoadArticles().Select(a => a.Id));
    }

    [Theory]
    [InlineData("typed")]
    [InlineData("catalog")]
    public void Of_many_articles_each_is_found(string members)
    {
        const int Count = 200;
        var project = SeedProjectSource.Of(
        [
            ("INDEX.md", string.Concat(Enumerable.Range(0, Count).Select(i => $"- [{i}](a{i}.txt)\n"))),
            .. Enumerable.Range(0, Count).Select(i => ($"a{i}.txt", $"Ada met Bo {i} times.")),
        ]).WithProperty("ArticleMembers", members);
        var articles = GeneratorRun.Of(project, isTracked: false).LoadArticles();

        Assert.Equal(Enumerable.Range(0, Count).Select(i => $"a{i}"), articles.Select(a => a.Id));
        Assert.All(articles, article => Assert.Same(article, Found(articles, article.Id)));
    }

    private static Article Found(IReadOnlyList<Article> all, string id)
    {
        object?[] arguments = [id, null];
        Assert.True((bool)all.GetType().GetMethod("TryGet")!.Invoke(all, arguments)!);
        return (Article)arguments[1]!;
    }

    private static string Told(Article article) => string.Join('\n', article.Mentions.Select(m => $"{m.Entity} {m.Span}")
        .Concat(article.People.Select(p => $"{p} {string.Join(", ", p.Roles)}"))
        .Concat(article.Quotes.Select(q => $"{q} {q.Text} {string.Join(", ", q.Speakers)}"))
        .Concat(article.Events.Select(e => $"{e} {e.StartDate} {e.Location} {string.Join(", ", e.Attendees)}"))
        .Prepend($"{article} {article.InLanguage} {article.Text}"));

    private static IEnumerable<string> Types(GeneratorRun run) =>
        Assembly(run).GetTypes().Where(t => t.Namespace == "Sample" && !t.IsNested).Select(t => t.Name).Order(StringComparer.Ordinal);

    private static Assembly Assembly(GeneratorRun run)
    {
        using var image = new MemoryStream();
        Assert.True(run.Compilation.Emit(image).Success);
        return System.Reflection.Assembly.Load(image.ToArray());
    }
}
