using Newsroom.Marking;

namespace ArticleGenerator.NewsroomTests.Marking;

public sealed class LatinRunsTests
{
    [Theory]
    [InlineData("रूस के उप PM से", "रूस के उप [PM] से")]
    [InlineData("India Russia Relations: भारत", "[India Russia Relations]: भारत")]
    [InlineData("23वां (No. 5, é́t) 2000", "23वां ([No. 5, é́t]) 2000")]
    [InlineData("भारत", "भारत")]
    [InlineData("🇮🇳 2025", "🇮🇳 2025")]
    public void Latin_letters_and_what_stands_between_them_are_a_run(string text, string expected) =>
        Assert.Equal(
            expected,
            string.Concat(LatinRuns.Of(text).Select(run => Show(text.Substring(run.Span.Start, run.Span.Length), run.IsLatin))));

    [Theory]
    [InlineData("India और रूस के बीच", false)]
    [InlineData("Moscow, मॉस्को", true)]
    [InlineData("2025", true)]
    public void Most_letters_decide(string text, bool isLatin) => Assert.Equal(isLatin, LatinRuns.Prevail(text));

    private static string Show(string words, bool isLatin) => isLatin ? $"[{words}]" : words;
}
