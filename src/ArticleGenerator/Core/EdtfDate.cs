namespace ArticleGenerator.Core;

/// <summary>The precision of a date, the lowest first.</summary>
internal enum EdtfPrecision { Century, Decade, Year, Season, Month, Day, Time }

/// <summary>A day of the proleptic Gregorian calendar, in any year.</summary>
internal readonly record struct EdtfDay(int Year, int Month, int Day) : IComparable<EdtfDay>
{
    public int CompareTo(EdtfDay other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));
}

/// <summary>A date, or a date and time, in EDTF. Parts that the text does not have are null.</summary>
internal sealed class EdtfDate
{
    /// <summary>The date, verbatim.</summary>
    public required string Text { get; init; }

    public EdtfPrecision Precision { get; init; } = EdtfPrecision.Year;

    /// <summary>The year; for a decade or century, its first year.</summary>
    public int Year { get; init; }

    public int? Month { get; init; }

    public int? Day { get; init; }

    /// <summary>21 (spring) to 24 (winter).</summary>
    public int? Season { get; init; }

    public TimeSpan? Time { get; init; }

    public TimeSpan? Offset { get; init; }

    public bool IsUncertain { get; init; }

    public bool IsApproximate { get; init; }

    /// <summary>Whether a digit is X, so that the date is less precise than its form.</summary>
    public bool HasUnspecifiedDigits { get; init; }

    /// <summary>The first possible day. A season can be anywhere in its year.</summary>
    public EdtfDay Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>
    /// Whether this cannot be the end of something that begins on <paramref name="start"/>, whatever the unknown parts of both are.
    /// </summary>
    public bool IsBefore(EdtfDate start) => IsSeasonBefore(start) ?? Latest.CompareTo(start.Earliest) < 0;

    /// <summary>Which of two seasons of one year is earlier; null for anything else.</summary>
    private bool? IsSeasonBefore(EdtfDate other) => Season is { } mine && other.Season is { } its && Year == other.Year ? mine < its : null;

    /// <summary>
    /// Whether this cannot end an interval that begins on <paramref name="start"/>. EDTF compares the starts of both, so a month cannot end
    /// an interval that begins on one of its later days. The start of a season within its year is unknown.
    /// </summary>
    public bool BeginsBefore(EdtfDate start) => IsSeasonBefore(start)
        ?? (Season is null || Year != start.Year ? Earliest.CompareTo(start.Earliest) < 0 : false);

    /// <summary>The last possible day.</summary>
    public EdtfDay Latest => new(LastYear, Month ?? 12, Day ?? EdtfCalendar.DaysInMonth(LastYear, Month ?? 12));

    // There is no year -0000, so the first decade and century before the year 0 end with -0001.
    private int LastYear => Year < 0 ? Math.Min(-1, Year + Years) : Year + Years;

    private int Years => Precision switch
    {
        EdtfPrecision.Century => 99,
        EdtfPrecision.Decade => 9,
        _ => 0,
    };
}

/// <summary>Two dates and the time between them. An end that is null is open or unknown.</summary>
internal sealed class EdtfInterval
{
    /// <summary>The interval, verbatim.</summary>
    public required string Text { get; init; }

    public EdtfDate? Start { get; init; }

    public EdtfDate? End { get; init; }

    /// <summary>Whether the start is open (<c>..</c>) rather than unknown.</summary>
    public bool IsStartOpen { get; init; }

    /// <summary>Whether the end is open (<c>..</c>) rather than unknown.</summary>
    public bool IsEndOpen { get; init; }

    public bool EndsBeforeItBegins => Start is not null && End?.BeginsBefore(Start) == true;
}

internal static class EdtfCalendar
{
    private static readonly string[] MonthNames =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>The English name of a month from 1 to 12.</summary>
    public static string MonthName(int month) => MonthNames[month - 1];

    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    private static bool IsLeapYear(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
