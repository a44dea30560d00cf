using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.SourceGenerators.Tests.Parsing.Text;

public sealed class MentionFinderTests
{
    [Theory]
    [InlineData("With the chair stood Emma\n\nStone Age finds are shown.")]
    [InlineData("With the chair stood Emma\nStone Age finds are shown.")]
    [InlineData("With the chair stood Emma\r\nStone Age finds are shown.")]
    [InlineData("With the chair stood Emma \r Stone Age finds are shown.")]
    public void In_plain_text_a_name_ends_with_its_line(string text) => Assert.Empty(Names(text, "Emma Stone"));

    [Fact]
    public void In_Markdown_a_name_goes_over_a_line_end_and_not_over_a_blank_line()
    {
        var text = FoldedText.Fold("Emma\nStone spoke. Emma \r\n Stone too, and Emma\n\nStone did.", isMarkdown: true);

        Assert.Equal([0, 18], MentionFinder.Find(text, [new(["Emma Stone"], [], [])], "en").ByEntry[0].Select(r => r.Start));
    }

    [Theory]
    [InlineData("Anna Maria", "Maria Stone", "Anna Maria Stone, Anna Maria", new[] { 18 }, new[] { 5 })]
    [InlineData("Anna Maria", "Maria Bell", "Anna Maria Bell, Maria Bell", new int[0], new[] { 17 })]
    [InlineData("New York", "York Times", "The New York Times", new int[0], new[] { 8 })]
    public void Of_names_that_overlap_the_longer_counts(string one, string other, string text, int[] ofOne, int[] ofOther)
    {
        var mentions = MentionFinder.Find(FoldedText.Fold(text), [new([one], [], []), new([other], [], [], Section: 1)], "en").ByEntry;

        Assert.Equal(ofOne, mentions[0].Select(range => range.Start));
        Assert.Equal(ofOther, mentions[1].Select(range => range.Start));
    }

    [Fact]
    public void A_place_that_was_chosen_counts_before_a_longer_name_that_overlaps_it()
    {
        var text = FoldedText.Fold("Anna Maria Stone spoke.");

        var mentions = MentionFinder.Find(text, [new(["Nobody"], [], [new(0, 10)]), new(["Maria Stone"], [], [])], "en").ByEntry;

        Assert.Equal([new(0, 10)], mentions[0]);
        Assert.Empty(mentions[1]);
    }

    [Theory]
    [InlineData(".NET", "ASP.NET, VB.NET and .NET", 20)]
    [InlineData("C", "C++, C#, C++20 and C.", 19)]
    [InlineData("C#", "C# is older than C#script, not than C#.", 0, 36)]
    [InlineData("U.S.", "U.S.A. is U.S. The U.S.-made one. The U.S.Army.", 10, 19, 38)]
    [InlineData("A", "U.S.A. has an A.", 14)]
    [InlineData("Node", "Node.js runs on a Node.", 18)]
    [InlineData("Amazon", "Amazon.com is Amazon", 14)]
    [InlineData("Moscow", "He left Moscow.The rest stayed.", 8)]
    [InlineData("Stalin", "M.K.Stalin and M.K. Stalin spoke.", 4, 20)]
    [InlineData("Путин", "В.В.Путин, В. Путин.", 4, 14)]
    [InlineData("NET", "ASP.NET", new int[0])]
    [InlineData("Channel 3", "Channel 3.5, Channel 3,5 and Channel 3.", 29)]
    [InlineData("5 Live", "3.5 Live, then 5 Live", 15)]
    [InlineData("quill", "quill@example.org, mara_quill, _quill_ and @quill, #quill", 32, 44, 52)]
    [InlineData("T", "AT&T has a T, and R&T does not", 11)]
    [InlineData("Putin", "Putin&nbsp;said", 0)]
    [InlineData("Quill", "https://example.org/wiki/Mara_Quill, https://example.org/Quill (Quill)", 64)]
    [InlineData("मोदी", "मोदी.पुतिन ने मोदी@ को #मोदी कहा", 0, 14, 24)]
    [InlineData("צה", "צה\"ל, צה״ל", new int[0])]
    [InlineData("צה״ל", "צה\"ל, בצה״ל", 0)]
    [InlineData("הארץ", "ב\"הארץ\" וב״הארץ״", 2, 11)]
    public void A_word_goes_on_over_some_signs(string name, string text, params int[] expected) =>
        Assert.Equal(expected, Names(text, name));

    [Theory]
    [InlineData("Jean", "Jean-Pierre spoke", 0)]
    [InlineData("Moscow", "the Moscow-based and anti-Moscow papers", 4, 26)]
    [InlineData("Al", "Al-Quds", 0)]
    [InlineData("Mara", "Mara's, Mara’s and l’Mara", 0, 8, 21)]
    [InlineData("Europe", "l’Europe, L'Europe", 2, 12)]
    [InlineData("Erdoğan", "Erdoğan'ın", 0)]
    [InlineData("Brien", "O’Brien, O'Brien and Brien", 21)]
    [InlineData("NATO", "NATO'S", 0)]
    public void Hyphens_and_apostrophes_end_a_word_but_for_the_Irish_O(string name, string text, params int[] expected) =>
        Assert.Equal(expected, Names(text, name));

    [Theory]
    [InlineData("ロン", "ロンは言った。「ロンドンへ行く」と。", 0)]
    [InlineData("ロンド", "ロンドン", new int[0])]
    [InlineData("ロン", "ローロン、ロンー", new int[0])]
    [InlineData("ﾛﾝ", "ﾛﾝﾄﾞﾝ、ﾛﾝ", 6)]
    [InlineData("レノン", "ジョン・レノン氏", 4)]
    [InlineData("トヨタ", "日本トヨタ社", 2)]
    public void A_run_of_katakana_is_one_word(string name, string text, params int[] expected) =>
        Assert.Equal(expected, Names(text, name));

    [Theory]
    [InlineData("tr", "ilçe", "İlçe başkanı, ilçe meydanı, Ilçe.", "İlçe", "ilçe")]
    [InlineData("az-Latn-AZ", "ilgaz", "Ilgaz, İlgaz, I\u0307lgaz", "İlgaz", "I\u0307lgaz")]
    [InlineData("TR", "ırmak", "Irmak ve ırmak, İrmak, irmak.", "Irmak", "ırmak")]
    [InlineData("tr", "îman", "Îman", "Îman")]
    [InlineData("tr", "istanbul", "İSTANBUL", new string[0])]
    [InlineData("en", "ilgaz", "Ilgaz, İlgaz", "Ilgaz")]
    [InlineData("en", "ırmak", "Irmak, ırmak", "ırmak")]
    [InlineData("nl-BE", "ijsclub", "IJsclub, Ijsclub en ijsclub", "IJsclub", "Ijsclub", "ijsclub")]
    [InlineData("lt", "i\u0307\u0301", "Í ir i\u0307\u0301", "Í", "i\u0307\u0301")]
    [InlineData("hr", "\u01C6amija", "\u01C5amija, \u01C4amija", "\u01C5amija")]
    [InlineData("el", "άννα", "Άννα", "Άννα")]
    [InlineData("und", "ß", "ß", "ß")]
    public void A_small_first_letter_finds_its_capital_in_the_language_of_the_text(
        string language, string word, string text, params string[] expected)
    {
        var mentions = MentionFinder.Find(FoldedText.Fold(text), [new([], [word], [])], language).ByEntry[0];

        Assert.Equal(expected, mentions.Select(range => range.In(text)));
    }

    private static IEnumerable<int> Names(string text, string name) =>
        MentionFinder.Find(FoldedText.Fold(text), [new([name], [], [])], "en").ByEntry[0].Select(range => range.Start);
}
