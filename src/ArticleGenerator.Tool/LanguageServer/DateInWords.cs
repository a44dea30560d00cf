using System.Globalization;
using ArticleGenerator.Core;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>Writes an EDTF date in words.</summary>
internal static class DateInWords
{
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>Null if the text is not a date.</summary>
    public static string? Of(string edtf)
    {
        var read = Edtf.Read(edtf);
        return read.Date is { } date ? Of(date)
            : read.Interval is { } interval
                ? $"from {End(interval.Start, interval.IsStartOpen)} to {End(interval.End, interval.IsEndOpen)}"
            : null;
    }

    private static string End(EdtfDate? date, bool isOpen) => date is not null ? Of(date) : isOpen ? "no fixed date" : "an unknown date";

    private static string Of(EdtfDate date) =>
        (date.IsUncertain ? "perhaps " : "") + (date.IsApproximate ? "about " : "") + Plain(date);

    private static string Plain(EdtfDate date) => date.Precision switch
    {
        EdtfPrecision.Century => $"between {date.Year} and {date.Latest.Year}",
        EdtfPrecision.Decade => $"the {date.Year}s",
        EdtfPrecision.Season => $"{Seasons[date.Season!.Value - 21]} {date.Year}",
        EdtfPrecision.Month => $"{MonthOf(date)} {date.Year}, day unknown",
        EdtfPrecision.Day => $"{date.Day} {MonthOf(date)} {date.Year}",
        EdtfPrecision.Time => $"{date.Day} {MonthOf(date)} {date.Year}, {date.Text.Split('T')[1]}",
        _ => $"the year {date.Year}",
    };

    private static string MonthOf(EdtfDate date) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.Month!.Value);
}
