using System.Globalization;
using ArticleGenerator;
using ArticleGenerator.Html;

namespace Blog;

/// <summary>Posts, dates and languages as readers see them.</summary>
internal static class Words
{
    /// <summary>On its page, the names in a post lead to the pages of the people.</summary>
    public static HtmlOptions OnPage { get; } = new() { EntryUrl = entry => entry is Person ? Address.OfPerson(entry.Id) : null };

    /// <summary>Readers of feeds get the text alone.</summary>
    public static HtmlOptions InFeed { get; } = new() { Marks = MarkKinds.None };

    /// <summary>How long a post takes, in whole minutes.</summary>
    public static string InWords(this TimeSpan time) => $"{Math.Max(1, Math.Round(time.TotalMinutes)):0} min";

    /// <summary>A date as precise as it is known.</summary>
    public static string InWords(this PartialDate date) => date.Earliest.ToDateOnly().ToString(
        date.Precision switch
        {
            DatePrecision.Day or DatePrecision.Time => "d MMMM yyyy",
            DatePrecision.Month => "MMMM yyyy",
            _ => "yyyy",
        },
        CultureInfo.InvariantCulture);

    /// <summary>What a language is called by those who speak it, for those of this blog.</summary>
    public static string OwnName(this LanguageTag language) => language.Value switch
    {
        "en" => "English",
        "hi" => "हिन्दी",
        var tag => tag,
    };
}
