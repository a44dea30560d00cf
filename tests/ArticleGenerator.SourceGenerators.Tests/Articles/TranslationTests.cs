using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Articles;

/// <summary>One article in several languages.</summary>
public sealed class TranslationTests
{
    [Fact]
    public async Task All_articles_of_a_group_know_it_with_the_original_first()
    {
        var run = Of(
            ("pul.txt", "inLanguage: hi\ntranslationOf: bridge"), ("bridge.txt", "inLanguage: en"),
            ("bruecke.txt", "inLanguage: de\ntranslationOf: pul"), ("other.txt", "inLanguage: en"));

        Assert.Empty(await run.Warnings());
        var articles = run.LoadArticles().ToDictionary(article => article.Id);
        Assert.All(
            ["pul", "bridge", "bruecke"],
            id => Assert.Equal(["bridge", "pul", "bruecke"], articles[id].Translations.Select(article => article.Id)));
        Assert.Same(articles["pul"], articles["bridge"].Translations[1]);
        Assert.Same(articles["bridge"], articles["pul"].TranslationOf);
        Assert.Same(articles["pul"], articles["bruecke"].TranslationOf);
        Assert.Null(articles["bridge"].TranslationOf);
        Assert.Empty(articles["other"].Translations);
    }

    [Theory]
    [InlineData("lamp.md lamp.hi.md lamp.pt_BR.md", "lamp:und lamp-hi:hi lamp-pt-BR:pt-BR", 3)]
    [InlineData("lamp.hi.md lamp.md", "lamp-hi:hi lamp:und", 2)]
    [InlineData("lamp.en.md lamp.zh-hant.md", "lamp-en:en lamp-zh-hant:zh-hant", 2)]
    [InlineData("posts/lamp/index.md posts/lamp/index.hi.md", "lamp:und lamp-hi:hi", 2)]
    [InlineData("lamp.hi.txt lamp.txt", "lamp-hi:hi lamp:und", 2)]
    [InlineData("lamp.hi.md", "lamp-hi:und", 0)]
    [InlineData("lamp.md lamp.old.md lamp.v2.md lamp.draft.md", "lamp:und lamp-old:und lamp-v2:und lamp-draft:und", 0)]
    [InlineData("a/lamp.md b/lamp.hi.md", "lamp:und lamp-hi:und", 0)]
    public async Task A_language_in_the_name_of_a_second_text_makes_a_translation(string paths, string expected, int count)
    {
        var run = Of([.. paths.Split(' ').Select(path => (path, ""))]);

        Assert.Empty(await run.Warnings());
        Assert.Equal(expected, string.Join(' ', run.LoadArticles().Select(article => $"{article.Id}:{article.InLanguage}")));
        Assert.Equal(count, run.LoadArticles().Sum(article => article.Translations.Count) / Math.Max(count, 1));
    }

    [Fact]
    public async Task A_translation_of_a_draft_says_so()
    {
        var warnings = await Of(("bridge.txt", "draft: true"), ("pul.txt", "inLanguage: hi\ntranslationOf: bridge")).Warnings();

        Assert.Contains("'bridge.txt' is a draft: publish both, or neither.", warnings[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Thousands_that_translate_each_the_one_before_it_are_soon_sorted() =>
        Assert.Equal(
            2000,
            Translations.Among([.. Enumerable.Range(0, 2000).Select(n => new ArticleIdentity($"a{n}", $"A{n}", $"a{n}.txt", default)
            {
                Translates = n == 0 ? null : new($"a{n - 1}", default),
            })]).Groups.Single().Members.Count);

    [Fact]
    public void Machines_get_the_languages_of_an_article()
    {
        var articles = Of(
            ("bridge.txt", "inLanguage: en\nurl: https://example.org/en"),
            ("pul.txt", "inLanguage: hi\ntranslationOf: bridge\nurl: https://example.org/hi")).LoadArticles();

        Assert.Contains(
            "\"workTranslation\":{\"@type\":\"BlogPosting\",\"@id\":\"https://example.org/hi\"",
            articles[0].ToJsonLd("BlogPosting"), StringComparison.Ordinal);
        Assert.Contains(
            "\"translationOfWork\":{\"@type\":\"BlogPosting\",\"@id\":\"https://example.org/en\"",
            articles[1].ToJsonLd("BlogPosting"), StringComparison.Ordinal);
    }

    private static GeneratorRun Of(params (string Path, string Annotation)[] seeds) => GeneratorRun.Of(SeedProjectSource.Of(
    [
        .. seeds.Select(s => (s.Path, "Text.")),
        .. seeds.Where(s => s.Annotation.Length > 0).Select(s => (Core.SeedPath.Stem(s.Path) + ".yaml", s.Annotation)),
        ("INDEX.md", string.Concat(seeds.Select(s => $"- {s.Path}\n"))),
    ]));
}
