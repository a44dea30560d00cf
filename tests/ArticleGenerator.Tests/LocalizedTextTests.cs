namespace ArticleGenerator.Tests;

public sealed class LocalizedTextTests
{
    private readonly LocalizedText modi = new(
        new LocalizedString("hi", "मोदी"), new LocalizedString("en", "Modi"), new LocalizedString("zh-Hant", "莫迪"));

    [Fact]
    public void The_first_language_is_the_default()
    {
        Assert.Equal("मोदी", modi.Value);
        Assert.Equal("मोदी", modi.ToString());
        Assert.Equal(new LocalizedString("hi", "मोदी"), modi[0]);
        Assert.Equal(3, modi.Count);
    }

    [Theory]
    [InlineData("en", "Modi")]
    [InlineData("EN", "Modi")]
    [InlineData("en-GB", "Modi")]
    [InlineData("en-Latn-GB-x-private", "Modi")]
    [InlineData("zh-hant-TW", "莫迪")]
    public void A_narrower_request_falls_back_by_lookup(string language, string text)
    {
        Assert.Equal(text, modi[language]);
        Assert.True(modi.TryGet(language, out var found));
        Assert.Equal(text, found);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("zh")]
    [InlineData("zh-Hans")]
    public void A_language_that_is_missing_names_those_there_are(string language)
    {
        var thrown = Assert.Throws<KeyNotFoundException>(() => modi[language]);

        Assert.Equal($"There is no '{language}' here, only 'hi', 'en', 'zh-Hant'. In(language) falls back to the default.", thrown.Message);
        Assert.False(modi.TryGet(language, out _));
        Assert.Equal("मोदी", modi.In(language));
    }

    [Fact]
    public void The_nearest_fallback_wins()
    {
        var text = new LocalizedText(new LocalizedString("en", "colour"), new LocalizedString("en-US", "color"));

        Assert.Equal(("color", "color", "colour"), (text["en-US"], text["en-US-x-me"], text["en-AU"]));
    }

    [Fact]
    public void A_text_whose_language_is_not_said_answers_everybody()
    {
        LocalizedText text = "Kremlin";

        Assert.Equal(("Kremlin", "Kremlin"), (text["en"], text["hi-Latn"]));
        Assert.Equal(LanguageTag.Undetermined, text[0].Language);
        Assert.Equal("Modi", new LocalizedText(new LocalizedString("und", "?"), new LocalizedString("en", "Modi"))["en"]);
    }

    [Fact]
    public void Texts_are_equal_by_what_they_say()
    {
        var same = new LocalizedText([.. modi]);

        Assert.True(modi == same);
        Assert.Equal(modi.GetHashCode(), same.GetHashCode());
        Assert.True(modi != new LocalizedText(modi.Reverse()));
        Assert.Equal((LocalizedText)"a", "a");
        Assert.Null((LocalizedText?)null);
    }

    [Fact]
    public void There_is_one_language_at_least_and_each_once()
    {
        Assert.Throws<ArgumentException>(() => new LocalizedText());
        Assert.Throws<ArgumentException>(() => new LocalizedText(new LocalizedString("en", "a"), new LocalizedString("EN", "b")));
    }

    [Fact]
    public void The_text_for_a_reader_says_which_language_it_is_in()
    {
        var name = new LocalizedText(new LocalizedString("hi", "मॉस्को"), new LocalizedString("en", "Moscow"));

        Assert.Equal(new LocalizedString("en", "Moscow"), name.Choose("en-GB"));
        Assert.Equal(new LocalizedString("hi", "मॉस्को"), name.Choose("de"));
    }
}
