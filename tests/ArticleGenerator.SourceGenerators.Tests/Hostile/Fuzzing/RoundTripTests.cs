using ArticleGenerator.SourceGenerators.Tests.Testing;
using CsCheck;

namespace ArticleGenerator.SourceGenerators.Tests.Hostile.Fuzzing;

/// <summary>The compiled records say what a valid seed says, in whatever style it is written.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void What_is_written_is_found_in_the_compiled_records() => Gen.Int[0, int.MaxValue].Check(AssertRoundTrip, usually: 12);

    [Theory]
    [InlineData(637204111)]
    public void So_is_what_is_written_of_an_article_without_entries(int number)
    {
        Assert.Empty(new FuzzedSeed(number).Entries);
        AssertRoundTrip(number);
    }

    private static void AssertRoundTrip(int number)
    {
        var seed = new FuzzedSeed(number);
        var yaml = new SeedYamlWriter(new Random(number)).Write(seed.Annotation);
        var run = GeneratorRun.Of(
            SeedProjectSource.Of(("INDEX.md", "- one.txt\n"), ("one.txt", seed.Text), ("one.yaml", yaml)),
            isTracked: false);

        var article = run.LoadArticles().Single();

        Assert.Empty(run.Warnings().GetAwaiter().GetResult());
        AssertSame(seed.Annotation, article, article.InLanguage);
        Assert.All(seed.Entries, entry => AssertSame(entry.Value.Values, article.Find(entry.Key)!, article.InLanguage));
        Assert.Equal(
            seed.Entries.Count,
            article.People.Count + article.Organizations.Count + article.Places.Count + article.Quotes.Count + article.Events.Count);
    }

    private static void AssertSame(Dictionary<string, object> written, object record, LanguageTag language)
    {
        foreach (var (key, value) in written.Where(w =>
            w.Value is not Dictionary<string, object> && w.Key is not ("articleSeed" or "mentions")))
        {
            Assert.Equal(RecordReader.Expected(value, language), RecordReader.Read(record, key, language));
        }

        if (written.GetValueOrDefault("mentions") is string[] mentions)
        {
            var found = RecordReader.Read(record, "mentions", language).ToArray();
            Assert.All(mentions, words => Assert.Contains(words, found));
        }
    }
}
