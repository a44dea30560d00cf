using ArticleGenerator;

namespace Newsroom.Publishing;

/// <summary>Languages as Open Graph wants them, with a country.</summary>
internal static class Locale
{
    public static string Of(LanguageTag language) => language.Value switch
    {
        "en" => "en_US",
        "hi" => "hi_IN",
        "ja" => "ja_JP",
        "ur" => "ur_PK",
        var tag => tag.Replace('-', '_'),
    };
}
