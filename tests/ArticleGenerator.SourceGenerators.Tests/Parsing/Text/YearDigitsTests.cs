using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.SourceGenerators.Tests.Parsing.Text;

public sealed class YearDigitsTests
{
    [Theory]
    [InlineData("in March 2024")]
    [InlineData("मार्च २०२४ में")]
    [InlineData("２０２４年")]
    [InlineData("令和6年3月")]
    [InlineData("令和六年")]
    [InlineData("令和元年")]
    [InlineData("令和 ６ 年")]
    [InlineData("㋿6年")]
    [InlineData("昭和六十四年一月七日")]
    [InlineData("明治3年")]
    [InlineData("天保12年")]
    [InlineData("康熙五十年")]
    [InlineData("民國113年3月")]
    [InlineData("民国一一三年")]
    [InlineData("113年3月5日")]
    [InlineData("二〇二四年")]
    [InlineData("二○二四年三月")]
    [InlineData("一九八四年")]
    [InlineData("二千二十四年")]
    [InlineData("公元前221年")]
    [InlineData("西暦79年")]
    [InlineData("주체113년")]
    [InlineData("44 BC")]
    [InlineData("in AD 79")]
    [InlineData("79 CE")]
    [InlineData("44 v. Chr.")]
    [InlineData("im Jahr 9 n.\u00A0Chr.")]
    [InlineData("52 av. J.-C.")]
    [InlineData("44 до н. э.")]
    [InlineData("10000 BCE")]
    public void Words_that_give_a_year(string words) => Assert.True(YearDigits.HasYear(words));

    [Theory]
    [InlineData("next month")]
    [InlineData("on 5 March")]
    [InlineData("three years")]
    [InlineData("三年")]
    [InlineData("6年3か月")]
    [InlineData("6年3月")]
    [InlineData("100年")]
    [InlineData("昭和の初め")]
    [InlineData("12345")]
    [InlineData("79 CEOs")]
    [InlineData("BAD 79")]
    [InlineData("")]
    public void Words_that_do_not(string words) => Assert.False(YearDigits.HasYear(words));
}
