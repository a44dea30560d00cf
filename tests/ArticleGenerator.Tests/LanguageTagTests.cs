namespace ArticleGenerator.Tests;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("hi")]
    [InlineData("zh-Hant")]
    [InlineData("zh-cmn-Hans-CN")]
    [InlineData("sr-Latn-RS")]
    [InlineData("sl-rozaj-biske-1994")]
    [InlineData("de-CH-1996")]
    [InlineData("hy-Latn-IT-arevela")]
    [InlineData("es-419")]
    [InlineData("de-DE-u-co-phonebk")]
    [InlineData("en-a-myext-b-another")]
    [InlineData("x-whatever")]
    [InlineData("de-CH-x-phonebk")]
    [InlineData("i-klingon")]
    [InlineData("zh-min-nan")]
    [InlineData("und")]
    [InlineData("MN-cYRL-mn")]
    public void Well_formed_tags_are_read_and_kept_as_written(string tag)
    {
        Assert.True(LanguageTag.TryParse(tag, out var parsed));
        Assert.Equal(tag, parsed.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("h")]
    [InlineData("hi_IN")]
    [InlineData("hindi-language-of-india")]
    [InlineData("हि")]
    [InlineData("en-")]
    [InlineData("-en")]
    [InlineData("en--GB")]
    [InlineData("en GB")]
    [InlineData("12")]
    [InlineData("a-DE")]
    [InlineData("de-419-DE")]
    [InlineData("de-1996-1996")]
    [InlineData("ar-a-aaa-b-bbb-a-ccc")]
    [InlineData("en-a")]
    [InlineData("en-a-b-ccc")]
    [InlineData("en-x")]
    [InlineData("x-")]
    [InlineData("x")]
    [InlineData("toolongsubtag")]
    public void Anything_else_is_refused(string tag)
    {
        Assert.False(LanguageTag.TryParse(tag, out _));
        Assert.Contains("BCP 47", Assert.Throws<FormatException>(() => LanguageTag.Parse(tag)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Case_does_not_count()
    {
        Assert.Equal(new LanguageTag("pt-BR"), new LanguageTag("PT-br"));
        Assert.Equal(new LanguageTag("pt-BR").GetHashCode(), new LanguageTag("PT-br").GetHashCode());
        Assert.True(new LanguageTag("pt-BR") != new LanguageTag("pt"));
    }

    [Theory]
    [InlineData("en", "en-GB", true)]
    [InlineData("EN", "en-gb", true)]
    [InlineData("zh-Hant", "zh-Hant-CN-x-private1-private2", true)]
    [InlineData("en-GB", "en", false)]
    [InlineData("en", "eng", false)]
    public void A_text_answers_a_request_by_lookup(string tag, string range, bool matches) =>
        Assert.Equal(matches, new LanguageTag(tag).Matches(new LanguageTag(range)));

    [Fact]
    public void The_default_is_undetermined()
    {
        Assert.Equal("und", default(LanguageTag).Value);
        Assert.Equal(LanguageTag.Undetermined, new LanguageTag("und"));
        Assert.Throws<ArgumentNullException>(() => new LanguageTag(null!));
    }

    [Fact]
    public void It_binds_wherever_IParsable_is_asked_for()
    {
        Assert.Equal(new LanguageTag("pt-BR"), Parse<LanguageTag>("pt-BR"));
        Assert.Equal(new WikidataId("Q7747"), Parse<WikidataId>("Q7747"));

        static T Parse<T>(string text)
            where T : IParsable<T> => T.TryParse(text, null, out var value) ? T.Parse(text, null) : value!;
    }
}
