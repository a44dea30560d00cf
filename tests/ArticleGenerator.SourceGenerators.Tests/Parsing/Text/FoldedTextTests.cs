using ArticleGenerator.Seeds.Text;
using CsCheck;

namespace ArticleGenerator.SourceGenerators.Tests.Parsing.Text;

public sealed class FoldedTextTests
{
    // Characters that fold to one unit, to several, to none, together with their neighbors, or in another order.
    private static readonly Gen<string> Texts = Gen.String[
        Gen.Char["ab  \n\r\u00A0\u00AD\u200B\u200D“”’«״ʼéक़क़्ौ가\u0301\u0327\u0323\uD83D\uDE00\uFEFF"], 0, 40];

    /// <summary>Every match leads back to words of the source that fold to exactly that.</summary>
    [Fact]
    public void Every_run_leads_back_to_the_words_it_came_from() => Texts.Sample(
        source =>
        {
            var text = FoldedText.Fold(source);
            for (var start = 0; start < text.Value.Length; start++)
            {
                for (var length = 1; start + length <= text.Value.Length; length++)
                    AssertLeadsBack(text, start, length);
            }
        },
        iter: 5_000, threads: 1);

    [Fact]
    public void Places_are_in_the_order_of_the_source() => Texts.Sample(
        source =>
        {
            var text = FoldedText.Fold(source);
            var places = Enumerable.Range(0, text.Value.Length).Select(unit => text.SourceRange(unit, 1)).ToArray();

            Assert.All(places, place => Assert.InRange(place.Length, 1, source.Length));
            Assert.Equal(places.OrderBy(p => p.Start).ThenBy(p => p.End), places);
            for (var start = 0; start <= source.Length; start++)
            {
                var expected = Array.FindIndex(places, place => place.Start >= start);
                Assert.Equal(expected < 0 ? places.Length : expected, text.FoldedRange(new(start, 0)).Start);
            }
        },
        iter: 5_000, threads: 1);

    private static void AssertLeadsBack(FoldedText text, int start, int length)
    {
        var place = text.SourceRange(start, length);
        Assert.InRange(place.End, place.Start + 1, text.Source.Length);
        if (text.IsWhole(start, length))
            Assert.Equal(text.Value.Substring(start, length).Trim(' '), FoldedText.Trimmed(place.In(text.Source)));
    }
}
