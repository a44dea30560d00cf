using ArticleGenerator;

namespace Briefing;

/// <summary>The languages of these articles by their English names, the same on every machine.</summary>
internal static class Languages
{
    public static string InEnglish(this LanguageTag language) => language.Value switch
    {
        "en" => "English",
        "hi" => "Hindi",
        var tag => tag,
    };
}
