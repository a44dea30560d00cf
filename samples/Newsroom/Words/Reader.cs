using ArticleGenerator;

namespace Newsroom.Words;

/// <summary>
/// The reader for whom pages are written. Articles stay in their own language; what the site says about them is in the reader's.
/// </summary>
internal static class Reader
{
    public static LanguageTag Language { get; } = new("en");

    /// <summary>The name of a language in the reader's language, or its tag where the site knows none.</summary>
    public static string NameOf(LanguageTag language) => PrimaryOf(language) switch
    {
        "ar" => "Arabic",
        "en" => "English",
        "fa" => "Persian",
        "he" => "Hebrew",
        "hi" => "Hindi",
        "ja" => "Japanese",
        "ko" => "Korean",
        "ur" => "Urdu",
        "zh" => "Chinese",
        _ => language.Value,
    };

    /// <summary>The direction in which a language is written, as HTML's <c>dir</c> has it.</summary>
    public static string DirectionOf(LanguageTag language) =>
        PrimaryOf(language) is "ar" or "ckb" or "dv" or "fa" or "he" or "ps" or "sd" or "ug" or "ur" or "yi" ? "rtl" : "ltr";

    /// <summary>The name of an entry of any kind.</summary>
    public static LocalizedString NameOf(Entry entry) => entry switch
    {
        NamedEntity named => named.Name.Lookup(Language),
        Event happening => happening.Name.Lookup(Language),
        Quote quote => new LocalizedString(quote.InLanguage, quote.Text),
        _ => new LocalizedString(LanguageTag.Undetermined, entry.Id),
    };

    /// <summary>The name of a profile: one article may know it in the reader's language where the first doesn't.</summary>
    public static LocalizedString NameOf(Profile profile)
    {
        if (profile.Name.TryLookup(Language, out var name))
            return name;
        var other = profile.Entries.Select(entry => entry.Name).FirstOrDefault(name => name.TryLookup(Language, out _));
        return (other ?? profile.Name).Lookup(Language);
    }

    /// <summary>The names of entries, where no markup tells languages apart.</summary>
    public static string NamesOf(IEnumerable<Entry> entries) => string.Join(" and ", entries.Select(entry => NameOf(entry).Value));

    private static string PrimaryOf(LanguageTag language) => language.Value.Split('-')[0];
}
