using System.Globalization;

namespace ArticleGenerator.Core;

/// <summary>
/// Converts dates in the notations of programs to EDTF: other profiles of ISO 8601, dates of email and HTTP, of databases, logs and
/// Wikidata, and seconds since 1970. Fractions of a second are dropped, because EDTF has none.
/// </summary>
internal static class MachineDate
{
    private const long FirstSecond = 1_000_000_000;
    private const long LastSecond = 1_900_000_000;

    /// <returns>Null if the text is not such a date, or is ambiguous.</returns>
    public static string? Read(string text)
    {
        var plain = Spread(WithoutRemarks(text).TrimStart('+'));
        return FromSeconds(plain)
            ?? FromWeek(plain.ToUpperInvariant())
            ?? FromDayOfYear(plain)
            ?? FromDayAndClock(plain, isWikidata: text.Length > 0 && text[0] == '+')
            ?? WithoutZone(plain);
    }

    /// <summary>Programs write 00 for an unknown month or day: 2024-01-00 is 2024-01.</summary>
    public static string? KnownPart(string day)
    {
        var parts = day.Split('-', '/', '.', ':');
        return parts is not [{ Length: 4 } year, { Length: 2 } month, "00"] || year == "0000" ? null
            : month == "00" ? year
            : $"{year}-{month}";
    }

    // Seconds or milliseconds since 1970, for dates since there is news on the web.
    private static string? FromSeconds(string plain)
    {
        if (plain.Length is not (10 or 13) || !plain.All(IsDigit))
            return null;
        var seconds = long.Parse(plain.Substring(0, 10), NumberStyles.None, CultureInfo.InvariantCulture);
        return seconds is < FirstSecond or > LastSecond
            ? null
            : DateTimeOffset.FromUnixTimeSeconds(seconds).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
    }

    // 2024-W05-3 or 2024W053
    private static string? FromWeek(string plain)
    {
        var digits = plain.Replace("-", "");
        if (digits.Length != 8 || digits[4] != 'W' || !digits.Remove(4, 1).All(IsDigit))
            return null;
        var (year, week, day) = (Number(digits, 0, 4), Number(digits, 5, 2), digits[7] - '0');
        return year < 1 || week is < 1 or > 53 || day is < 1 or > 7 ? null : AfterFirstMonday(year, (week - 1) * 7 + day - 1);
    }

    // The first week of a year is that of 4 January.
    private static string AfterFirstMonday(int year, int days)
    {
        var fourth = new DateTime(year, 1, 4);
        return Write(fourth.AddDays(days - ((int)fourth.DayOfWeek + 6) % 7));
    }

    // 2024-005
    private static string? FromDayOfYear(string plain) =>
        plain.Length == 8 && plain[4] == '-' && plain.Remove(4, 1).All(IsDigit)
        && (Number(plain, 0, 4), Number(plain, 5, 3)) is ( >= 1, >= 1 and <= 366) and var (year, day)
        && new DateTime(year, 1, 1).AddDays(day - 1) is var date && date.Year == year
            ? Write(date)
            : null;

    private static string? FromDayAndClock(string plain, bool isWikidata)
    {
        if (MachineClock.Find(plain) is not { } clock)
            return null;
        var words = plain.Substring(0, clock.Start).TrimEnd(' ', ',', ':', '_');
        if (words.Length > 1 && words[words.Length - 1] is 'T' or 't' && IsDigit(words[words.Length - 2]))
            words = words.Substring(0, words.Length - 1);
        words = words.Replace(':', '-');
        if (KnownPart(words) is { } known)
            return known;
        var time = clock.ToEdtf(isNamedInAmerica: words.IndexOf(',') >= 0);
        return time is null || EdtfSuggestion.OfDay($"{words} {clock.Year}".Trim()) is not { Length: 10 } day ? null
            : isWikidata && time == "00:00:00Z" ? day
            : $"{day}T{time}";
    }

    // 2024-01-05+01:00, as in XML Schema
    private static string? WithoutZone(string plain) =>
        plain.Length > 10 && EdtfSuggestion.OfDay(plain.Substring(0, 10)) is { Length: 10 } day
        && MachineClock.Offset(plain.Substring(10)) is not null
            ? day
            : null;

    /// <summary>Digits without separators: 20240105T161601Z, 20240105161601.</summary>
    private static string Spread(string plain)
    {
        var digits = plain.TakeWhile(IsDigit).Count();
        var clock = digits == 8 && plain.Length > 9 && plain[8] is 'T' or 't' ? 9 : digits is 12 or 14 && digits == plain.Length ? 8 : -1;
        if (clock < 0)
            return plain;
        var length = plain.Skip(clock).TakeWhile(IsDigit).Count();
        var time = plain.Substring(clock);
        return length is not (4 or 6) ? plain
            : $"{plain.Substring(0, 4)}-{plain.Substring(4, 2)}-{plain.Substring(6, 2)}T"
            + (length == 6 ? time.Insert(4, ":") : time).Insert(2, ":");
    }

    // (Central Standard Time), [Europe/Berlin]
    private static string WithoutRemarks(string text)
    {
        var start = text.IndexOfAny(['(', '[']);
        return start > 0 && text[text.Length - 1] is ')' or ']' ? text.Substring(0, start).TrimEnd() : text;
    }

    private static string Write(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int Number(string text, int start, int length) =>
        int.Parse(text.Substring(start, length), NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
