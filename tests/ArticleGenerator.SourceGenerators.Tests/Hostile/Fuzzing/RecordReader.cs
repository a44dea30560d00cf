using System.Collections;
using System.Globalization;

namespace ArticleGenerator.SourceGenerators.Tests.Hostile.Fuzzing;

/// <summary>Reads of a compiled record what a key of its seed became.</summary>
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

    /// <summary>The values as they would be written, those of a text per language with the language.</summary>
    public static IEnumerable<string> Read(object record, string key) => key switch
    {
        "text" => Show(record is Quote quote ? quote.Passages : ((Event)record).Passages),
        "mentions" => ((NamedEntity)record).Mentions.Select(m => m.Text),
        _ => Show(record.GetType().GetProperty(Names.GetValueOrDefault(key, char.ToUpperInvariant(key[0]) + key[1..]))!.GetValue(record)),
    };

    public static IEnumerable<string> Expected(object written) => written switch
    {
        string text => [text],
        string[] list => list,
        Dictionary<string, string> languages => languages.Select(l => $"{l.Key}: {l.Value}"),
        _ => throw new ArgumentException("No value of an annotation.", nameof(written)),
    };

    private static IEnumerable<string> Show(object? value) => value switch
    {
        null => [],
        string text => [text],
        LocalizedString text => [Show(text)],
        PartialDate date => [date.Edtf],
        Uri address => [address.OriginalString],
        Entry entry => [entry.Id],
        Passage passage => [passage.Text],
        Enum term => [char.ToLowerInvariant(term.ToString()[0]) + term.ToString()[1..]],
        IEnumerable many => many.Cast<object>().SelectMany(Show),
        _ => [Convert.ToString(value, CultureInfo.InvariantCulture)!],
    };

    private static string Show(LocalizedString text) => text.Language.ToString() == "und" ? text.Value : $"{text.Language}: {text.Value}";
}
