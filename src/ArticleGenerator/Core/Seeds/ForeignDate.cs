namespace ArticleGenerator.Core;

/// <summary>Dates in the notation of programs: <c>2024-01-05 09:00:00 +0100</c>, <c>2024-01-05T10:00:00.000Z</c>.</summary>
internal static class ForeignDate
{
    /// <summary>Returns the date in EDTF, or null if the text is not one. Fractions of a second are dropped.</summary>
    public static string? Read(string written)
    {
        var text = written.Trim();
        var end = text.IndexOfAny(['T', 't', ' ']);
        var date = Padded(end < 0 ? text : text.Substring(0, end));
        var time = end < 0 ? "" : text.Substring(end + 1).Trim();
        return Valid(time.Length == 0 ? date : $"{date}T{Time(time)}") ?? Valid(text) ?? EdtfSuggestion.For(text);
    }

    private static string? Valid(string edtf) => Edtf.Read(edtf) is { Problem: null, Interval: null } ? edtf : null;

    // 2024-1-5
    private static string Padded(string date) =>
        string.Join("-", date.Replace('/', '-').Split('-').Select(part => part.Length == 1 ? "0" + part : part));

    /// <summary>Hours and minutes, seconds if there are any, and the zone: <c>+0100</c>, <c>+01:00</c>, <c>Z</c>, <c>UTC</c>.</summary>
    private static string Time(string time)
    {
        var zoneStart = time.IndexOfAny(['+', '-', 'Z', 'z', 'U', 'G', ' ']);
        var clock = zoneStart < 0 ? time : time.Substring(0, zoneStart);
        var zone = zoneStart < 0 ? "" : time.Substring(zoneStart).Trim();
        clock = clock.Split('.')[0];
        clock = clock.IndexOf(':') == 1 ? "0" + clock : clock;
        zone = zone is "UTC" or "GMT" or "z" ? "Z" : zone;
        return clock + (zone.Length == 5 && zone[0] is '+' or '-' ? zone.Insert(3, ":") : zone);
    }
}
