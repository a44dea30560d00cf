using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.SourceGenerators.Tests.Parsing.Text;

public sealed class LookAlikeTests
{
    [Theory]
    [InlineData("علی", "علي", " (U+06CC instead of U+064A)")]
    [InlineData("کیک", "كيك", " (U+06A9 instead of U+0643, U+06CC instead of U+064A)")]
    [InlineData("Аnna", "Anna", " (U+0410 instead of U+0041)")]
    [InlineData("Il", "Il|", " (missing U+007C)")]
    [InlineData("lll", "Ill", " (U+006C instead of U+0049)")]
    [InlineData("高﨑", "高崎", " (U+FA11 instead of U+5D0E)")]
    [InlineData("ーつ", "一つ", " (U+30FC instead of U+4E00)")]
    [InlineData("ヘ", "へ", " (U+30D8 instead of U+3078)")]
    [InlineData("ﬁsh", "fish", " (U+FB01 instead of U+0066 U+0069)")]
    [InlineData("น้ำ", "น้ํา", " (U+0E33 instead of U+0E4D U+0E32)")]
    [InlineData("❤\uFE0F", "❤", " (extra U+FE0F)")]
    [InlineData("Ada", "Ada", "")]
    [InlineData("Kohli", "Kohly", "")]
    [InlineData("ถึง", "ไป", "")]
    [InlineData("पुतिन", "मोदी", "")]
    public void Code_points_show_what_eyes_may_not(string inText, string inSeed, string difference) =>
        Assert.Equal(difference, LookAlike.Difference(inText, inSeed));

    [Theory]
    [InlineData("said MARA QUILL.", "Mara Quill", "MARA QUILL")]
    [InlineData("Потім Марʹяна", "Мар'яна", "Марʹяна")]
    [InlineData("ＱＵＩＬＬが", "Quill", "ＱＵＩＬＬ")]
    [InlineData("高﨑が来た", "高崎", "高﨑")]
    [InlineData("ｶﾞｿﾘﾝ車", "ガソリン", "ｶﾞｿﾘﾝ")]
    [InlineData("คุณน้ำมา", "น\u0E4D\u0E49า", "น้ำ")]
    [InlineData("Kovač won", "Kovac", "Kovač")]
    [InlineData("Straße nach", "STRASSE", "Straße")]
    [InlineData("علی رضا", "علي رضا", "علی رضا")]
    [InlineData("Сomarа and", "Comara", "Сomarа")]
    [InlineData("Kovača and Kovač", "Kovac", "Kovač")]
    [InlineData("nothing", "else", null)]
    [InlineData("", "x", null)]
    [InlineData("x", "", null)]
    public void What_looks_the_same_is_found(string text, string words, string? found)
    {
        var folded = FoldedText.Fold(text);
        var span = new AlikeText(folded.Value).Find(FoldedText.Trimmed(words));

        Assert.Equal(found, span is { } place ? folded.SourceRange(place.Start, place.Length).In(text) : null);
    }
}
