using System.Collections;
using System.Globalization;

namespace ArticleGenerator.SourceGenerators.Tests.Hostile.Fuzzing;

/// <summary>Reads the value of a seed's key from a compiled record.</summary>
internal static class RecordReader
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["author"] = "Authors",
        ["alternateName"] = "AlternateNames",
        ["jobTitle"] = "JobTitles",
        ["affiliation"] = "Affiliations",
        ["nationality"] = "Nationalities",
        ["speaker"] = "Speakers",
        ["addressee"] = "Addressees",
        ["attendee"] = "Attendees",
        ["organizer"] = "Organizers",
        ["superEvent"] = "SuperEvents",
        ["eventStatus"] = "Status",
    };

    /// <summary>The values as they would be written: a text in a language other than the article's has its language.</summary>
    public static IEnumerable<string> Read(object record, string key, LanguageTag language) => key switch
    {
        "text" => Show(record is Quote quote ? quote.Passages : ((Event)record).Passages, language),
        "mentions" => ((NamedEntity)record).Mentions.Select(m => m.Text),
        _ => Show(
            record.GetType().GetProperty(Names.GetValueOrDefault(key, char.ToUpperInvariant(key[0]) + key[1..]))!.GetValue(record),
            language),
    };

    public static IEnumerable<string> Expected(object written, LanguageTag language) => written switch
    {
        string text => [text],
        string[] list => list,
        Dictionary<string, string> languages => languages.Select(l => Show(new LocalizedString(l.Key, l.Value), language)),
        _ => throw new ArgumentException("No value of an annotation.", nameof(written)),
    };

    private static IEnumerable<string> Show(object? value, LanguageTag language) => value switch
    {
        null => [],
        string text => [text],
        LocalizedString text => [Show(text, language)],
        PartialDate date => [date.Edtf],
        Uri address => [address.OriginalString],
        Entry entry => [entry.Id],
        Passage passage => [passage.Text],
        Enum term => [char.ToLowerInvariant(term.ToString()[0]) + term.ToString()[1..]],
        IEnumerable many => many.Cast<object>().SelectMany(one => Show(one, language)),
        _ => [Convert.ToString(value, CultureInfo.InvariantCulture)!],
    };

    private static string Show(LocalizedString text, LanguageTag language) =>
        text.Language == language ? text.Value : $"{text.Language}: {text.Value}";
}
