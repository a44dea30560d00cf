using System.Globalization;

namespace ArticleGenerator.Core;

/// <summary>
/// Reads the Extended Date/Time Format (ISO 8601-2:2019, profile of the Library of Congress), level 0 and level 1. Recognizes and names
/// level 2, but does not read it. The seconds of a time are optional.
/// </summary>
internal static class Edtf
{
    private const string Qualifiers = "?~%";

    /// <summary>Reads a date, a date and time, or an interval.</summary>
    public static EdtfResult Read(string text)
    {
        if (EdtfLevel2Syntax.IsSet(text))
            return Level2(EdtfLevel2.Set);
        return text.IndexOf('/') < 0 ? ReadOne(text) : ReadInterval(text);
    }

    /// <summary>Reads a date or a date and time; an interval is a problem.</summary>
    public static EdtfResult ReadDate(string text)
    {
        var result = Read(text);
        return result.Interval is null ? result : new EdtfProblem(EdtfFailure.Interval);
    }

    internal static EdtfProblem Level2(EdtfLevel2 feature) => new(EdtfFailure.Level2) { Feature = feature };

    private static EdtfResult ReadInterval(string text)
    {
        var ends = text.Split('/');
        if (ends.Length != 2 || ends.All(end => end.Length == 0))
            return new EdtfProblem(EdtfFailure.NotEdtf);
        var start = IsDate(ends[0]) ? ReadEnd(ends[0]) : null;
        var end = IsDate(ends[1]) ? ReadEnd(ends[1]) : null;
        if ((start?.Problem ?? end?.Problem) is { } problem)
            return problem;
        return new EdtfInterval
        {
            Text = text,
            Start = start?.Date,
            End = end?.Date,
            IsStartOpen = ends[0] == "..",
            IsEndOpen = ends[1] == "..",
        };
    }

    private static bool IsDate(string end) => end is not ("" or "..");

    private static EdtfResult ReadEnd(string text)
    {
        var result = ReadOne(text);
        if (result.Date is { HasUnspecifiedDigits: true })
            return Level2(EdtfLevel2.IntervalWithUnspecifiedDigits);
        return result.Date is { Time: not null } ? new EdtfProblem(EdtfFailure.TimeInInterval) : result;
    }

    private static EdtfResult ReadOne(string text)
    {
        var time = text.IndexOf('T');
        if (time >= 0)
            return ReadDateAndTime(text, time);
        var qualifier = text.Length > 0 && Qualifiers.IndexOf(text[text.Length - 1]) >= 0 ? text[text.Length - 1] : ' ';
        var plain = qualifier == ' ' ? text : text.Substring(0, text.Length - 1);
        var fields = new EdtfFields(text, qualifier is '?' or '%', qualifier is '~' or '%');
        return plain.StartsWith("Y", StringComparison.Ordinal) ? ReadLongYear(fields, plain) : ReadParts(fields, plain);
    }

    // Y is only for years with more than four digits.
    private static EdtfResult ReadLongYear(EdtfFields fields, string plain)
    {
        var negative = plain.Length > 1 && plain[1] == '-';
        var digits = plain.Substring(negative ? 2 : 1);
        if (digits.Length <= 4 || digits[0] == '0' || !digits.All(IsDigit))
            return EdtfLevel2Syntax.Explain(fields.Text);
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year > int.MaxValue - 100)
            return new EdtfProblem(EdtfFailure.YearTooLarge);
        return fields.ToDate(EdtfPrecision.Year, negative ? -year : year);
    }

    private static EdtfResult ReadParts(EdtfFields fields, string plain)
    {
        var negative = plain.StartsWith("-", StringComparison.Ordinal);
        var parts = plain.Substring(negative ? 1 : 0).Split('-');
        if (!HasShape(parts) || negative && parts[0] == "0000")
            return EdtfLevel2Syntax.Explain(fields.Text);
        if (parts.Any(part => part.IndexOf('X') >= 0))
            return ReadUnspecified(fields, negative, parts);
        var year = negative ? -Number(parts[0]) : Number(parts[0]);
        return parts.Length switch
        {
            1 => fields.ToDate(EdtfPrecision.Year, year),
            2 => ReadMonth(fields, year, parts[1]),
            _ => ReadDay(fields, year, parts[1], parts[2]),
        };
    }

    private static bool HasShape(string[] parts) =>
        parts.Length <= 3 && parts[0].Length == 4 && parts.Skip(1).All(part => part.Length == 2) &&
        parts.All(part => part.All(c => IsDigit(c) || c == 'X'));

    private static EdtfResult ReadMonth(EdtfFields fields, int year, string part) => Number(part) switch
    {
        >= 1 and <= 12 and var month => fields.ToDate(EdtfPrecision.Month, year, month),
        >= 21 and <= 24 when fields.IsUncertain || fields.IsApproximate => Level2(EdtfLevel2.QualifiedSeason),
        >= 21 and <= 24 and var season => fields.ToDate(EdtfPrecision.Season, year, season: season),
        >= 25 and <= 41 => Level2(EdtfLevel2.SubYearGrouping),
        _ => Impossible(EdtfPart.Month, part),
    };

    private static EdtfResult ReadDay(EdtfFields fields, int year, string monthPart, string dayPart)
    {
        var (month, day) = (Number(monthPart), Number(dayPart));
        if (month is < 1 or > 12)
            return Impossible(EdtfPart.Month, monthPart);
        if (day < 1 || day > EdtfCalendar.DaysInMonth(year, month))
            return Impossible(EdtfPart.Day, dayPart) with { Year = year, Month = month };
        return fields.ToDate(EdtfPrecision.Day, year, month, day);
    }

    // Level 1 has X for the year's last digit or its last two, for a whole month, and for a whole day.
    private static EdtfResult ReadUnspecified(EdtfFields fields, bool negative, string[] parts)
    {
        fields = fields with { HasUnspecifiedDigits = true };
        return parts switch
        {
            [var year] when Unspecified(year) == 1 => fields.ToDate(EdtfPrecision.Decade, FirstYear(year, negative, 9)),
            [var year] when Unspecified(year) == 2 => fields.ToDate(EdtfPrecision.Century, FirstYear(year, negative, 99)),
            [var year, "XX"] when Unspecified(year) == 0 => fields.ToDate(EdtfPrecision.Year, FirstYear(year, negative, 0)),
            [var year, "XX", "XX"] when Unspecified(year) == 0 => fields.ToDate(EdtfPrecision.Year, FirstYear(year, negative, 0)),
            [var year, var month, "XX"] when Unspecified(year) == 0 && Unspecified(month) == 0 =>
                ReadUnspecifiedDay(fields, FirstYear(year, negative, 0), month),
            _ => Level2(EdtfLevel2.UnspecifiedDigits),
        };
    }

    private static EdtfResult ReadUnspecifiedDay(EdtfFields fields, int year, string month) =>
        Number(month) is >= 1 and <= 12 and var number
            ? fields.ToDate(EdtfPrecision.Month, year, number)
            : Impossible(EdtfPart.Month, month);

    // The number of digits at the end that are X; -1 if other digits are.
    private static int Unspecified(string digits)
    {
        var known = digits.TrimEnd('X');
        return known.IndexOf('X') < 0 ? digits.Length - known.Length : -1;
    }

    private static int FirstYear(string digits, bool negative, int span)
    {
        var year = Number(digits.Replace('X', '0'));
        return negative ? -year - span : year;
    }

    private static EdtfResult ReadDateAndTime(string text, int at)
    {
        var date = ReadOne(text.Substring(0, at)).Date;
        if (ReadOne(text.Substring(0, at)).Problem is { Failure: EdtfFailure.Impossible } problem)
            return problem;
        var time = EdtfTime.Read(text.Substring(at + 1));
        if (time is null || date is not { Precision: EdtfPrecision.Day, IsUncertain: false, IsApproximate: false })
            return EdtfLevel2Syntax.Explain(text);
        if (time.Problem is not null)
            return time.Problem;
        return new EdtfDate
        {
            Text = text,
            Precision = EdtfPrecision.Time,
            Year = date.Year,
            Month = date.Month,
            Day = date.Day,
            Time = time.OfDay,
            Offset = time.Offset,
        };
    }

    private static EdtfProblem Impossible(EdtfPart part, string value) => new(EdtfFailure.Impossible) { Part = part, Value = value };

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    // The state of a date before its parts are read.
    private sealed record EdtfFields(string Text, bool IsUncertain, bool IsApproximate)
    {
        public bool HasUnspecifiedDigits { get; init; }

        public EdtfDate ToDate(EdtfPrecision precision, int year, int? month = null, int? day = null, int? season = null) => new()
        {
            Text = Text,
            Precision = precision,
            Year = year,
            Month = month,
            Day = day,
            Season = season,
            IsUncertain = IsUncertain,
            IsApproximate = IsApproximate,
            HasUnspecifiedDigits = HasUnspecifiedDigits,
        };
    }
}
