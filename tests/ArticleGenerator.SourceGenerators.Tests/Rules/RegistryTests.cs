using System.Globalization;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Rules;

namespace ArticleGenerator.SourceGenerators.Tests.Rules;

/// <summary>Compares the lists of languages and countries with other sources.</summary>
public sealed class RegistryTests
{
    /// <summary>None if .NET runs without ICU.</summary>
    [Fact]
    public void Every_culture_has_a_registered_language() => Assert.All(
        CultureInfo.GetCultures(CultureTypes.AllCultures).Select(culture => culture.Name).Where(LanguageTags.CanBeLanguage),
        culture => Assert.Null(LanguageRegistry.UnregisteredIn(culture)));

    [Fact]
    public void There_are_249_countries_and_a_few_more_codes()
    {
        Assert.Equal(249 + 8, Countries.Codes.Count);
        Assert.All(Countries.Codes, code => Assert.Equal(code, Countries.Meant(code)));
    }

    [Theory]
    [InlineData("UK")]
    [InlineData("EU")]
    [InlineData("ZZ")]
    [InlineData("BU")]
    [InlineData("XX")]
    public void What_isnt_a_country_has_no_code(string code) => Assert.False(Countries.Has(code));

    [Theory]
    [InlineData("jp", "ja")]
    [InlineData("cn", "zh")]
    [InlineData("ua", "uk")]
    [InlineData("cz", "cs")]
    [InlineData("en-UK", "en-GB")]
    [InlineData("en_uk", "en-GB")]
    [InlineData("jp-JP", "ja-JP")]
    [InlineData("eng", "en")]
    [InlineData("ger-AT", "de-AT")]
    [InlineData("deu", "de")]
    [InlineData("English", "en")]
    [InlineData("hindi", "hi")]
    [InlineData("en-EN", "en-GB")]
    [InlineData("ja-JA", "ja")]
    [InlineData("en-USA", "en-US")]
    [InlineData("zh-CHS", "zh-Hans")]
    [InlineData("iw", "he")]
    [InlineData("in-ID", "id-ID")]
    [InlineData("i-klingon", "tlh")]
    [InlineData("my-BU", "my-MM")]
    [InlineData("qq", null)]
    [InlineData("en-QQQ", null)]
    [InlineData("Klingonese", null)]
    [InlineData("", null)]
    public void What_is_not_registered_gets_the_tag_that_was_meant(string written, string? meant) =>
        Assert.Equal(meant, LanguageRegistry.Meant(written));

    [Theory]
    [InlineData("UK", "GB")]
    [InlineData("uk", "GB")]
    [InlineData("gbr", "GB")]
    [InlineData("India", "IN")]
    [InlineData("united states", "US")]
    [InlineData("BU", "MM")]
    [InlineData("EU", null)]
    [InlineData("Atlantis", null)]
    public void A_country_is_known_by_its_names(string written, string? code) => Assert.Equal(code, Countries.Meant(written));
}
