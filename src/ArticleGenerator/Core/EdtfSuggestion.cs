using System.Globalization;
using System.Text;

namespace ArticleGenerator.Core;

/// <summary>Suggests the EDTF for a date in another notation, if it can be read without guessing.</summary>
internal static class EdtfSuggestion
{
    private static readonly Dictionary<string, int> Months = MonthsByName();

    private static readonly HashSet<string> Weekdays = new(StringComparer.OrdinalIgnoreCase)
    {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun",
    };

    /// <summary>The date in EDTF; null if the text has no date, is already EDTF, or could mean several dates (<c>03/04/2025</c>).</summary>
    public static string? For(string text)
    {
        var plain = Simplify(text);
        var suggestion = Corrected(plain) ?? FromLevel2(plain) ?? MachineDate.KnownPart(plain) ?? OfDay(plain) ?? MachineDate.Read(plain);
        var isMeant = suggestion is not null && suggestion != text && Edtf.Read(suggestion).Problem is null;
        return isMeant && !MayBeOfOtherCalendar(text, suggestion!) ? suggestion : null;
    }

    /// <summary>A year, month or day, if it is one.</summary>
    internal static string? OfDay(string plain) => FromNumbers(plain) ?? FromWords(plain) ?? EastAsianDate.Read(plain);

    // Arabic, Persian and Thai digits are also used for years of the Islamic, Persian and Buddhist calendars.
    private static bool MayBeOfOtherCalendar(string text, string date) =>
        text.Any(c => c is (>= '\u0660' and <= '\u0669') or (>= '\u06F0' and <= '\u06F9') or (>= '\u0E50' and <= '\u0E59'))
        && string.CompareOrdinal(date, 0, "17", 0, 2) is var century && (century < 0 || string.CompareOrdinal(date, 0, "21", 0, 2) > 0);

    // EDTF with a small slip: other dashes or digits, lowercase letters, a space before the time, Y before a short year.
    private static string? Corrected(string plain)
    {
        var date = plain.Replace(' ', 'T').Replace("?~", "%").Replace("~?", "%").ToUpperInvariant();
        if (date.Length == 5 && date[0] == 'Y')
            date = date.Substring(1);
        return Edtf.Read(date).Problem is null ? date : null;
    }

    private static string? FromLevel2(string plain) =>
        Edtf.Read(plain).Problem is { Failure: EdtfFailure.Level2 } problem ? EdtfLevel2Substitute.For(plain, problem.Feature) : null;

    private static string? FromNumbers(string plain)
    {
        var parts = plain.Replace(". ", ".").TrimEnd('.').Split('/', '.', '-', ' ');
        if (!parts.All(IsNumber))
            return null;
        return (parts.Length, parts[0].Length, parts[parts.Length - 1].Length) switch
        {
            (1, 8, _) => Write(plain.Substring(0, 4), plain.Substring(4, 2), plain.Substring(6)),
            (2, 4, <= 2) => Write(parts[0], parts[1]),
            (2, <= 2, 4) => Write(parts[1], parts[0]),
            (3, 4, <= 2) => Number(parts[1]) > 12
                ? FromDayAndMonth(parts[1], parts[2], parts[0])
                : Write(parts[0], parts[1], parts[2]),
            (3, <= 2, 4) => FromDayAndMonth(parts[0], parts[1], parts[2]),
            _ => null,
        };
    }

    // 19/11/2025 or 11/19/2025: the day is clear only if it is above 12, or if both numbers are the same.
    private static string? FromDayAndMonth(string first, string second, string year)
    {
        var (one, two) = (Number(first), Number(second));
        if (one == two || one > 12 && two <= 12)
            return Write(year, second, first);
        return two > 12 && one <= 12 ? Write(year, first, second) : null;
    }

    private static string? FromWords(string plain)
    {
        var words = plain.Split([' ', ',', '.', '-', '/'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !Weekdays.Contains(word)).ToArray();
        var months = words.Where(Months.ContainsKey).ToList();
        var years = words.Where(word => word.Length == 4 && IsNumber(word)).ToList();
        var days = words.Select(WithoutOrdinal).Where(word => word.Length <= 2 && IsNumber(word)).ToList();
        if (months.Count != 1 || years.Count != 1 || days.Count > 1 || months.Count + years.Count + days.Count != words.Length)
            return null;
        return Write(years[0], Months[months[0]].ToString(CultureInfo.InvariantCulture), days.FirstOrDefault());
    }

    private static string Write(string year, string month, string? day = null) =>
        year + "-" + month.PadLeft(2, '0') + (day is null ? "" : "-" + day.PadLeft(2, '0'));

    // 19th -> 19
    private static string WithoutOrdinal(string word)
    {
        var isOrdinal = word.Length > 2 && word.Substring(word.Length - 2).ToLowerInvariant() is "st" or "nd" or "rd" or "th";
        return isOrdinal ? word.Substring(0, word.Length - 2) : word;
    }

    private static bool IsNumber(string text) => text.Length is > 0 and <= 8 && text.All(c => c is >= '0' and <= '9');

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    // One spelling for lookalikes: digits of all scripts, dashes, spaces, and nukta (फ़ is also a single character).
    private static string Simplify(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c != '\u093C')
                plain.Append(Simplify(c));
        }

        return plain.ToString().Trim();
    }

    private static char Simplify(char c) => c switch
    {
        _ when c > '9' && CharUnicodeInfo.GetDecimalDigitValue(c) is >= 0 and var digit => (char)('0' + digit),
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' or '\uFF0D' => '-',
        '\uFF0E' => '.',
        '\u00A0' or '\u202F' or '\u3000' => ' ',
        '／' => '/',
        '：' => ':',
        '\u095E' => '\u092B',
        _ => c,
    };

    private static Dictionary<string, int> MonthsByName()
    {
        string[] hindi =
        [
            "जनवरी", "फरवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त",
            "सितंबर सितम्बर", "अक्टूबर अक्तूबर", "नवंबर नवम्बर", "दिसंबर दिसम्बर",
        ];
        var months = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["Sept"] = 9 };
        for (var month = 1; month <= 12; month++)
        {
            months[EdtfCalendar.MonthName(month)] = month;
            months[EdtfCalendar.MonthName(month).Substring(0, 3)] = month;
            foreach (var name in hindi[month - 1].Split(' '))
                months[name] = month;
        }

        return months;
    }
}
