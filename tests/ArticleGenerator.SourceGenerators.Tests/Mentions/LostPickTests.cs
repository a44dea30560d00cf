using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Mentions;

public sealed class LostPickTests
{
    /// <summary>The Kremlin is a place here and an institution there, told apart by two picks; one of them is broken.</summary>
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
}
