using System.Globalization;

namespace ArticleGenerator.Core;

/// <summary>Why a text is not read as an EDTF date.</summary>
internal enum EdtfFailure
{
    /// <summary>It is no EDTF of any level.</summary>
    NotEdtf,

    /// <summary>It is EDTF level 2; <see cref="EdtfProblem.Feature"/> names what.</summary>
    Level2,

    /// <summary>It has the right form, but no calendar or clock has it; <see cref="EdtfProblem.Part"/> names what.</summary>
    Impossible,

    /// <summary>It is an interval, where one date is wanted.</summary>
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

/// <summary>What is wrong with a text that was to be EDTF.</summary>
internal sealed record EdtfProblem(EdtfFailure Failure)
{
    public EdtfLevel2 Feature { get; init; }

    /// <summary>The part that is impossible.</summary>
    public EdtfPart Part { get; init; }

    /// <summary>The impossible number, as written.</summary>
    public string Value { get; init; } = "";

    /// <summary>Whether the number is 00, which programs write for a month or a day that is not known.</summary>
    public bool IsZero => Value == "00";

    /// <summary>For an impossible day: the year it stands in.</summary>
    public int Year { get; init; }

    /// <summary>For an impossible day: the month it stands in, 1 to 12.</summary>
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
            CultureInfo.InvariantCulture, "has day {0}, but {1} {2} ends on day {3}", Value, MonthName, Year, LastDay),
        EdtfFailure.Impossible => "has " + Part.ToString().ToLowerInvariant() + " " + Value + ", which does not exist",
        EdtfFailure.Interval => "is an interval, where one date is wanted",
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

/// <summary>What a text was read as: one of the three is not null.</summary>
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
