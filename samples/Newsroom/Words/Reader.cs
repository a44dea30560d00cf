using ArticleGenerator;

namespace Newsroom.Words;

/// <summary>
/// For whom the pages are. Articles stay in their own language; what is said about them is in the reader's, where there is that.
/// </summary>
internal static class Reader
{
    public static LanguageTag Language { get; } = new("en");

    /// <summary>The name of a language in the reader's, for those of these articles.</summary>
    public static string NameOf(LanguageTag language) => language.Value switch
    {
        "en" => "English",
        "hi" => "Hindi",
        var tag => tag,
    };

    /// <summary>What an entry of any kind is called.</summary>
    public static LocalizedString NameOf(Entry entry) => entry switch
    {
        NamedEntity named => named.Name.Lookup(Language),
        Event happening => happening.Name.Lookup(Language),
        Quote quote => new LocalizedString(quote.InLanguage, quote.Text),
        _ => new LocalizedString(LanguageTag.Undetermined, entry.Id),
    };

    /// <summary>What entries are called, where there is no markup to tell languages apart.</summary>
    public static string NamesOf(IEnumerable<Entry> entries) => string.Join(" and ", entries.Select(entry => NameOf(entry).Value));
}
