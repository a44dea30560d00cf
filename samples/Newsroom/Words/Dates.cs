using ArticleGenerator;

namespace Newsroom.Words;

/// <summary>Dates in words, as precise as they are known: a month stays a month, and about a month is about a month.</summary>
public static class Dates
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>A date as a reader says it: <c>19 November 2025</c>, <c>about June 2027</c>, <c>the 1990s</c>.</summary>
    public static string InWords(this PartialDate date) => Qualifier(date) + date.Precision switch
    {
        DatePrecision.Time => $"{Day(date)}, {date.TimeOfDay:hh\\:mm}",
        DatePrecision.Day => Day(date),
        DatePrecision.Month => $"{NameOf(date.Month!.Value)} {date.Year}",
        DatePrecision.Season => $"{date.Season.ToString()!.ToLowerInvariant()} {date.Year}",
        DatePrecision.Decade => $"the {date.Year}s",
        DatePrecision.Century => $"the years {date.Year} to {date.Latest.Year}",
        _ => $"{date.Year}",
    };

    /// <summary>A date in two lines, the important one first: <c>19</c> and <c>Nov 2025</c>, <c>Apr</c> and <c>2026</c>.</summary>
    public static (string First, string Second) InTwoLines(this PartialDate date) => date.Precision switch
    {
        DatePrecision.Time or DatePrecision.Day => ($"{date.Day}", $"{ShortNameOf(date.Month!.Value)} {date.Year}"),
        DatePrecision.Month => (ShortNameOf(date.Month!.Value), date.Year + Doubt(date)),
        DatePrecision.Season => ($"{date.Season}", date.Year + Doubt(date)),
        DatePrecision.Decade => ($"{date.Year}s", Doubt(date).TrimStart()),
        _ => ($"{date.Year}", Doubt(date).TrimStart()),
    };

    public static string NameOf(int month) => Months[month - 1];

    /// <summary>The three letters that a month is known by.</summary>
    public static string ShortNameOf(int month) => Months[month - 1][..3];

    /// <summary>Whether a date is only about right.</summary>
    public static bool IsSoft(this PartialDate date) => date.IsApproximate || date.IsUncertain;

    private static string Qualifier(PartialDate date) => (date.IsUncertain ? "perhaps " : "") + (date.IsApproximate ? "about " : "");

    private static string Doubt(PartialDate date) => (date.IsUncertain ? "?" : "") + (date.IsApproximate ? " or so" : "");

    private static string Day(PartialDate date) => $"{date.Day} {NameOf(date.Month!.Value)} {date.Year}";
}
