using System.Globalization;

namespace ArticleGenerator.Core;

/// <summary>The kind of problem with a text that is not an EDTF date.</summary>
internal enum EdtfFailure
{
    /// <summary>It is not EDTF of any level.</summary>
    NotEdtf,

    /// <summary>It is EDTF level 2; <see cref="EdtfProblem.Feature"/> names the feature.</summary>
    Level2,

    /// <summary>It has the right form, but no calendar or clock has such a value; <see cref="EdtfProblem.Part"/> names the part.</summary>
    Impossible,

    /// <summary>It is an interval, but one date is expected.</summary>
    Interval,

    /// <summary>It is an interval with a time of day, which EDTF excludes.</summary>
    TimeInInterval,

    /// <summary>Its year is beyond 2,147,483,547 on either side.</summary>
    YearTooLarge,
}

/// <summary>What EDTF level 2 has and level 1 does not.</summary>
internal enum EdtfLevel2
{
    None,
    Set,
    UnspecifiedDigits,
    ComponentQualification,
    ExponentialYear,
    SignificantDigits,
    SubYearGrouping,
    QualifiedSeason,
    IntervalWithUnspecifiedDigits,
}

/// <summary>A part of a date or time.</summary>
internal enum EdtfPart { None, Month, Day, Hour, Minute, Second, Offset }

/// <summary>The problem with a text that should be EDTF.</summary>
internal sealed record EdtfProblem(EdtfFailure Failure)
{
    public EdtfLevel2 Feature { get; init; }

    /// <summary>The part that is impossible.</summary>
    public EdtfPart Part { get; init; }

    /// <summary>The impossible number, verbatim.</summary>
    public string Value { get; init; } = "";

    /// <summary>Whether the number is 00, which programs write for an unknown month or day.</summary>
    public bool IsZero => Value == "00";

    /// <summary>For an impossible day: its year.</summary>
    public int Year { get; init; }

    /// <summary>For an impossible day: its month, 1 to 12.</summary>
    public int Month { get; init; }

    /// <summary>For an impossible day: the month's English name, else "".</summary>
    public string MonthName => Part == EdtfPart.Day ? EdtfCalendar.MonthName(Month) : "";

    /// <summary>For an impossible day: the last day of that month in that year, else 0.</summary>
    public int LastDay => Part == EdtfPart.Day ? EdtfCalendar.DaysInMonth(Year, Month) : 0;

    /// <summary>The problem as the end of a sentence that begins with the text: "… " + "is not …".</summary>
    public string Describe() => Failure switch
    {
        EdtfFailure.Level2 => "is EDTF level 2 (" + DescribeFeature() + "), which is not supported",
        EdtfFailure.Impossible when Part == EdtfPart.Day && !IsZero => string.Format(
            CultureInfo.InvariantCulture, "has day {0}, but {1} {2} has only {3} days", Value, MonthName, Year, LastDay),
        EdtfFailure.Impossible => "has " + Part.ToString().ToLowerInvariant() + " " + Value + ", which does not exist",
        EdtfFailure.Interval => "is an interval, but a single date is required",
        EdtfFailure.TimeInInterval => "is an interval with a time of day, which EDTF does not have",
        EdtfFailure.YearTooLarge => "has a year that is too large",
        _ => "is not an EDTF date",
    };

    private string DescribeFeature() => Feature switch
    {
        EdtfLevel2.Set => "a set of dates",
        EdtfLevel2.UnspecifiedDigits => "X anywhere but at the end",
        EdtfLevel2.ComponentQualification => "?, ~ or % on a single part of the date",
        EdtfLevel2.ExponentialYear => "a year with an exponent",
        EdtfLevel2.SignificantDigits => "a year with significant digits",
        EdtfLevel2.QualifiedSeason => "?, ~ or % on a season",
        EdtfLevel2.SubYearGrouping => "a part of a year other than the seasons 21 to 24",
        _ => "an interval with X in it",
    };
}

/// <summary>The result of reading a text: one of the three is not null.</summary>
internal sealed class EdtfResult
{
    private EdtfResult() { }

    public EdtfDate? Date { get; private init; }

    public EdtfInterval? Interval { get; private init; }

    public EdtfProblem? Problem { get; private init; }

    public static implicit operator EdtfResult(EdtfDate date) => new() { Date = date };

    public static implicit operator EdtfResult(EdtfInterval interval) => new() { Interval = interval };

    public static implicit operator EdtfResult(EdtfProblem problem) => new() { Problem = problem };
}
