using ArticleGenerator.Seeds.Text;
using ArticleGenerator.SourceGenerators.Tests.Testing;

namespace ArticleGenerator.SourceGenerators.Tests.Parsing.Text;

public sealed class NearestPassageTests
{
    private const string Text = "The council of Skerry chose, on Tuesday, the closer dates of the new and rather large ships.";

    [Theory]
    [InlineData("dates of the new and large", "dates of the new and rather large", "rather")]
    [InlineData("dates of the and rather large ships", "dates of the new and rather large ships", "new")]
    [InlineData("dates of the large ships", "dates of the new and rather large ships", "new and rather")]
    [InlineData("rather ships", "rather large ships", "large")]
    [InlineData("Skerry chose the closer dates", "Skerry chose, on Tuesday, the closer dates", ", on Tuesday,")]
    public void A_word_left_out_is_what_the_passage_also_has(string anchor, string passage, string inText) =>
        Assert.Equal((passage, inText, ""), Nearest(Text, anchor));

    [Theory]
    [InlineData("Then **Mara** Quill climbed up.", "Mara Quill", "Mara** Quill", "**")]
    [InlineData("Then Mara \u200EQuill climbed up.", "Mara Quill climbed", "Mara \u200EQuill climbed", "\u200E")]
    [InlineData("Then Mara\u200E Quill climbed up.", "Mara Quill climbed", "Mara\u200E Quill climbed", "\u200E")]
    public void A_word_after_markup_or_an_invisible_sign_isnt_reported_missing(
        string text, string anchor, string passage, string inText) =>
        Assert.Equal((passage, inText, ""), Nearest(text, anchor));

    [Fact]
    public void A_word_too_many_is_what_the_passage_lacks() =>
        Assert.Equal(
            ("dates of the new and rather large ships", "", "very"), Nearest(Text, "dates of the new and rather very large ships"));

    /// <summary>Real sentences, with each word except the first and the last omitted in turn.</summary>
    [Fact]
    public void Each_word_left_out_is_named()
    {
        var words = Text.Split(' ');
        Assert.All(Enumerable.Range(1, words.Length - 2), left =>
        {
            var (passage, inText, inAnchor) = Nearest(Text, string.Join(' ', words.Where((_, i) => i != left)));

            Assert.Equal((Text, words[left], ""), (passage, inText, inAnchor));
        });
    }

    /// <summary>
    /// Every ten words of the real article, with each except the outer ones omitted: a wrong message sends a writer in the wrong direction.
    /// </summary>
    [Fact]
    public void No_word_that_the_real_article_has_is_called_missing()
    {
        var text = SeedProjectSource.Real.Seeds["000_03b18ca955abb4e3.txt"];
        var passages = new ArticleText(text, "a.txt").Passages;
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var denied = from start in Enumerable.Range(0, words.Length - 10)
                     from left in Enumerable.Range(1, 8)
                     let near = passages.Nearest(string.Join(' ', words.Skip(start).Take(10).Where((_, i) => i != left)))
                     where near is { InText: "", InAnchor.Length: > 0 }
                     select $"{near.InAnchor} behind {words[start + left]}";

        Assert.Empty(denied);
    }

    private static (string Passage, string InText, string InAnchor) Nearest(string text, string anchor)
    {
        var near = new ArticleText(text, "a.txt").Passages.Nearest(anchor)!;
        return (near.Range.In(text), near.InText, near.InAnchor);
    }
}
