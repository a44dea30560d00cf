namespace ArticleGenerator.Tests;

public sealed class LocalizedTextTests
{
    [Fact]
    public void It_can_be_compared_with_a_string()
    {
        var name = new LocalizedText(new LocalizedString("en", "Ada"), new LocalizedString("hi", "एडा"));

        Assert.True(name == "Ada");
        Assert.True(name != "एडा");
        Assert.False(name == null);
        Assert.True((LocalizedText?)null == null);
        Assert.True(new Passage("said", new ArticleSpan(3, 4)) == "said");
        Assert.True(new Passage("said") != "told");
    }

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
        Assert.Equal((text, text), (modi.In(language), modi.In(new LanguageTag(language))));
        Assert.True(modi.TryLookup(language, out var found));
        Assert.Equal(text, found.Value);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("zh")]
    [InlineData("zh-Hans")]
    [InlineData("")]
    [InlineData("en GB")]
    [InlineData("-")]
    [InlineData(null)]
    public void A_language_that_is_missing_or_malformed_gives_the_default_and_never_throws(string? language)
    {
        Assert.Equal("मोदी", modi.In(language));
        Assert.Equal(new LocalizedString("hi", "मोदी"), modi.Lookup(language));
        Assert.False(modi.TryLookup(language, out var text));
        Assert.Equal(default, text);
    }

    [Fact]
    public void The_nearest_fallback_wins()
    {
        var text = new LocalizedText(new LocalizedString("en", "colour"), new LocalizedString("en-US", "color"));

        Assert.Equal(("color", "color", "colour"), (text.In("en-US"), text.In("en-US-x-me"), text.In("en-AU")));
    }

    [Fact]
    public void Of_several_languages_the_first_that_is_there_wins()
    {
        Assert.Equal(("Modi", "莫迪"), (modi.In("fr", "en-GB", "hi"), modi.In("fr", null, "zh-Hant")));
        Assert.Equal("Modi", modi.In(new LanguageTag("fr"), new LanguageTag("en")));
        Assert.Equal(new LocalizedString("en", "Modi"), modi.Lookup(new LanguageTag("fr"), new LanguageTag("en")));
        Assert.Equal("Modi", new LocalizedText(new LocalizedString("und", "?"), new LocalizedString("en", "Modi")).In("fr", "en"));
    }

    [Fact]
    public void A_text_whose_language_is_not_known_answers_everybody()
    {
        LocalizedText text = "Kremlin";

        Assert.Equal(("Kremlin", "Kremlin"), (text.In("en"), text.In("hi-Latn")));
        Assert.True(text.TryLookup("en", out var found));
        Assert.Equal(LanguageTag.Undetermined, found.Language);
        Assert.Equal("Modi", new LocalizedText(new LocalizedString("und", "?"), new LocalizedString("en", "Modi")).In("en"));
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

        Assert.Equal(new LocalizedString("en", "Moscow"), name.Lookup("en-GB"));
        Assert.Equal(new LocalizedString("hi", "मॉस्को"), name.Lookup("de"));
    }
}
