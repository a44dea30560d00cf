using System.Globalization;

namespace ArticleGenerator.Core;

/// <summary>A time of day in the notation of programs, with the text after it: <c>4:16 PM</c>, <c>16:16:01.123 -0600</c>.</summary>
/// <param name="Start">Its start in the text.</param>
/// <param name="Time">Its digits, without a fraction.</param>
/// <param name="Year">The year after it, or "".</param>
/// <param name="Words">The other words after it: the half of the day, the zone.</param>
internal sealed record MachineClock(int Start, string Time, string Year, IReadOnlyList<string> Words)
{
    // Only names with one meaning everywhere; IST and CST have several.
    private static readonly Dictionary<string, string> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Z"] = "Z",
        ["UTC"] = "Z",
        ["GMT"] = "Z",
        ["UT"] = "Z",
        ["CET"] = "+01:00",
        ["CEST"] = "+02:00",
        ["EET"] = "+02:00",
        ["EEST"] = "+03:00",
        ["MSK"] = "+03:00",
        ["JST"] = "+09:00",
        ["EDT"] = "-04:00",
        ["CDT"] = "-05:00",
        ["MDT"] = "-06:00",
        ["PDT"] = "-07:00",
    };

    // RFC 822, section 5.1.
    private static readonly Dictionary<string, string> AmericanZones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["EST"] = "-05:00",
        ["CST"] = "-06:00",
        ["MST"] = "-07:00",
        ["PST"] = "-08:00",
    };

    /// <summary>The first clock in a text, or null.</summary>
    public static MachineClock? Find(string text)
    {
        for (var colon = text.IndexOf(':'); colon > 0; colon = text.IndexOf(':', colon + 1))
        {
            var start = colon;
            while (start > 0 && IsDigit(text[start - 1]))
                start--;
            if (colon - start is 1 or 2 && !IsBehindColonOfDay(text, start) && DigitsAt(text, colon + 1) == 2)
                return Read(text, start, colon + 3);
        }

        return null;
    }

    /// <summary>The time in EDTF, or null if the text after it is unknown.</summary>
    /// <param name="isNamedInAmerica">Whether the names of time zones are those of North America.</param>
    public string? ToEdtf(bool isNamedInAmerica)
    {
        var words = Words.ToList();
        var colon = Time.IndexOf(':');
        var hour = int.Parse(Time.Substring(0, colon), NumberStyles.None, CultureInfo.InvariantCulture);
        if (words.Count > 0 && words[0].Replace(".", "").ToUpperInvariant() is ("AM" or "PM") and var half)
        {
            if (hour is < 1 or > 12)
                return null;
            hour = hour % 12 + (half == "PM" ? 12 : 0);
            words.RemoveAt(0);
        }

        return ZoneOf(words, isNamedInAmerica) is not { } zone ? null
            : hour.ToString("00", CultureInfo.InvariantCulture) + Time.Substring(colon) + zone;
    }

    /// <summary>An offset from UTC in EDTF: <c>+0530</c> is <c>+05:30</c>, <c>-0000</c> is <c>Z</c>; null for anything else.</summary>
    public static string? Offset(string text)
    {
        if (text is "Z" or "z")
            return "Z";
        if (text.Length < 2 || text[0] is not ('+' or '-'))
            return null;
        var digits = text.Substring(1).Replace(":", "");
        if (digits.Length == 1)
            digits = "0" + digits;
        return digits.Length is not (2 or 4) || !digits.All(IsDigit) ? null
            : digits.All(c => c == '0') ? "Z"
            : text[0] + (digits.Length == 2 ? digits : digits.Insert(2, ":"));
    }

    private static MachineClock Read(string text, int start, int end)
    {
        if (end < text.Length && text[end] == ':' && DigitsAt(text, end + 1) == 2)
            end += 3;
        var rest = end;
        if (rest + 1 < text.Length && text[rest] is '.' or ',' && DigitsAt(text, rest + 1) is > 0 and var fraction)
            rest += 1 + fraction;
        var words = text.Substring(rest).Split([' '], StringSplitOptions.RemoveEmptyEntries).ToList();
        var year = words.FirstOrDefault(word => word.Length == 4 && word.All(IsDigit)) ?? "";
        words.Remove(year);
        return new(start, text.Substring(start, end - start), year, words);
    }

    // Go and Ruby write the name of a zone after its offset.
    private static string? ZoneOf(List<string> words, bool isNamedInAmerica) => words switch
    {
        [] => "",
        [var one] => Offset(one) ?? Named(one, isNamedInAmerica) ?? OffsetBehindName(one),
        [var offset, var name] when name.All(char.IsLetter) => Offset(offset),
        _ => null,
    };

    private static string? Named(string zone, bool isNamedInAmerica) =>
        Zones.TryGetValue(zone, out var offset) || (isNamedInAmerica && AmericanZones.TryGetValue(zone, out offset)) ? offset : null;

    // GMT-0600, UTC+1
    private static string? OffsetBehindName(string zone) =>
        zone.Length > 3 && zone.Substring(0, 3).ToUpperInvariant() is "GMT" or "UTC" ? Offset(zone.Substring(3)) : null;

    // Cameras write 2024:01:05.
    private static bool IsBehindColonOfDay(string text, int start) =>
        start == 5 && text[4] == ':' && DigitsAt(text, 0) == 4;

    private static int DigitsAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsDigit(text[end]))
            end++;
        return end - start;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
