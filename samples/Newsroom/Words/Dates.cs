using ArticleGenerator;

namespace Newsroom.Words;

/// <summary>Dates in words, as precise as they are known: a month stays a month, and about a month is about a month.</summary>
public static class Dates
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    public static string InWords(this PartialDate date) => Qualifier(date) + date.Precision switch
    {
        DatePrecision.Time => $"{Day(date)}, {date.TimeOfDay:hh\\:mm}",
        DatePrecision.Day => Day(date),
        DatePrecision.Month => Month(date),
        DatePrecision.Season => $"{date.Season.ToString()!.ToLowerInvariant()} {date.Year}",
        DatePrecision.Decade => $"the {date.Year}s",
        DatePrecision.Century => $"the years {date.Year} to {date.Latest.Year}",
        _ => $"{date.Year}",
    };

    /// <summary>The three letters that a month is known by.</summary>
    public static string ShortMonth(int month) => Months[month - 1][..3];

    /// <summary>Whether a date is only about right.</summary>
    public static bool IsSoft(this PartialDate date) => date.IsApproximate || date.IsUncertain;

    private static string Qualifier(PartialDate date) => (date.IsUncertain ? "perhaps " : "") + (date.IsApproximate ? "about " : "");

    private static string Day(PartialDate date) => $"{date.Day} {Month(date)}";

    private static string Month(PartialDate date) => $"{Months[date.Month!.Value - 1]} {date.Year}";
}
