using ArticleGenerator;

namespace Briefing;

/// <summary>Dates in English words, as precise as they are known: a month stays a month.</summary>
internal static class Dates
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    public static string InWords(this PartialDate date) => date switch
    {
        { IsUncertain: true } or { IsApproximate: true } => date.Edtf,
        { Precision: DatePrecision.Day, Day: { } day, Month: { } month } => $"{day} {Months[month - 1]} {date.Year}",
        { Precision: DatePrecision.Month, Month: { } month } => $"{Months[month - 1]} {date.Year}",
        _ => date.Edtf,
    };

    public static string InWords(this PartialDate? date) => date?.InWords() ?? "no date";
}
