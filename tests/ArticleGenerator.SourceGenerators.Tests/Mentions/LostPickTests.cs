using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Mentions;

public sealed class LostPickTests
{
    /// <summary>The Kremlin is a place here and an institution there, distinguished by two picks; one of them is broken.</summary>
    [Fact]
    public async Task Words_that_a_broken_pick_would_have_settled_count_for_nobody()
    {
        var run = GeneratorRun.Of(SeedProjectSource.Real.Replace("000_03b18ca955abb4e3.yaml", "suffix: में }", "suffix: में"));
        var article = run.LoadArticles().Single();

        Assert.Single(await run.Warnings());
        Assert.Equal(56, article.Mentions.Count);
        Assert.Empty(article.Places.Single(p => p.Id == "kremlin").Mentions);
        Assert.Single(article.Organizations.Single(o => o.Id == "kremlin-presidency").Mentions);
    }

    /// <summary>The refused value may have been meant to pick a place, so the other entry isn't reported.</summary>
    [Fact]
    public async Task An_entry_whose_words_count_for_nobody_is_not_called_never_mentioned()
    {
        var run = GeneratorRun.Of(SeedProjectSource.Of(
            ("INDEX.md", "- [a](a.txt)\n"),
            ("a.txt", "Berg spoke.\n"),
            ("a.yaml", "people:\n  berg: { name: Berg, mentions: zzqq }\norganizations:\n  works: Berg\n")));

        Assert.StartsWith("a.yaml(2,33): ART5001", Assert.Single(await run.Warnings()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_also_a_mention_is_still_a_name()
    {
        var run = GeneratorRun.Of(SeedProjectSource.Of(
            ("INDEX.md", "- [a](a.txt)\n"),
            ("a.txt", "She wrote it in Washington for the Washington Post.\n"),
            (
                "a.yaml",
                "places:\n  washington: Washington\norganizations:\n  post: { name: Washington Post, mentions: Washington Post }\n")));

        Assert.Empty(await run.Warnings());
        Assert.Single(run.LoadArticles().Single().Places.Single().Mentions);
    }
}
