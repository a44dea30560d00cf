using ArticleGenerator.Seeds.Text;
using CsCheck;

namespace ArticleGenerator.SourceGenerators.Tests.Parsing.Text;

public sealed class PassageIndexTests
{
    // Few letters, so that pieces repeat and overlap.
    private static readonly Gen<string> Words = Gen.String[Gen.Char["abcक़ "], 0, 400];

    /// <summary>The faster search with an index finds the same as a search that reads the whole text.</summary>
    [Fact]
    public void Words_are_found_where_a_plain_search_finds_them() => Gen.Select(Words, Gen.Int[0, 400], Gen.Int[1, 12], Words).Sample(
        (source, start, length, other) =>
        {
            var text = FoldedText.Fold(source);
            var index = new PassageIndex(text);
            var part = text.Value.Length == 0
                ? ""
                : text.Value.Substring(start % text.Value.Length, Math.Min(length, text.Value.Length - (start % text.Value.Length)));

            foreach (var words in new[] { part, part + part, FoldedText.Fold(other).Value })
                AssertFound(text.Value, words, index);
        },
        iter: 2_000, threads: 1);

    private static void AssertFound(string text, string words, PassageIndex index)
    {
        var expected = Enumerable.Range(0, text.Length)
            .Where(i => words.Length > 0 && string.CompareOrdinal(text, i, words, 0, words.Length) == 0);
        var (searched, looked) = (new List<int>(), new List<int>());
        OrdinalSearch.AddAll(text, words, new(0, text.Length), searched);
        index.AddAll(words, looked);

        Assert.Equal(expected, searched);
        Assert.Equal(searched, looked);
    }

    [Fact]
    public void An_anchor_is_found_in_a_long_text_as_in_a_short_one()
    {
        var filler = string.Concat(Enumerable.Repeat("नदी पर नया पुल बना है।\n", 2_000));
        var article = new ArticleText(filler + "अन्ना ने पुल खोला।\n" + filler, "bridge.txt");

        var matches = article.Find(new AnchorSelector("अन्ना ने पुल"));

        Assert.Equal(new SourceSpan(filler.Length, "अन्ना ने पुल".Length), matches.Only);
        Assert.Equal(4_000, article.Find(new AnchorSelector("नया पुल")).Count);
        Assert.Equal(new SourceSpan(filler.Length, 5), article.Find(new AnchorSelector("अन्ना")).Only);
        Assert.Equal(0, article.Find(new AnchorSelector("अन्न")).Count);
    }
}
