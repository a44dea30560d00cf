using System.Globalization;

namespace ArticleGenerator.Core;

/// <summary>What to write at level 1 for a date of level 2: less precise if necessary, but never another date.</summary>
internal static class EdtfLevel2Substitute
{
    public static string? For(string text, EdtfLevel2 feature) => feature switch
    {
        _ when text.IndexOf('/') >= 0 => null,
        EdtfLevel2.UnspecifiedDigits => KnownPart(text),
        EdtfLevel2.ComponentQualification => QualifiedAsAWhole(text),
        EdtfLevel2.ExponentialYear => WithoutExponent(text),
        EdtfLevel2.SignificantDigits => WithUnspecifiedDigits(text),
        EdtfLevel2.SubYearGrouping => SeasonOfAnyHemisphere(text),
        EdtfLevel2.QualifiedSeason => QualifiedYear(text),
        _ => null,
    };

    // 156X-12-25 -> 156X, 1984-1X -> 1984
    private static string? KnownPart(string text)
    {
        var end = text.LastIndexOf('-');
        if (end <= 0)
            return null;
        var shorter = text.Substring(0, end);
        return Edtf.Read(shorter).Problem is null ? shorter : KnownPart(shorter);
    }

    // 2004-06~-11 -> 2004-06-11~
    private static string QualifiedAsAWhole(string text)
    {
        var (uncertain, approximate) = (text.IndexOfAny(['?', '%']) >= 0, text.IndexOfAny(['~', '%']) >= 0);
        var plain = text.Replace("?", "").Replace("~", "").Replace("%", "");
        return plain + (uncertain && approximate ? "%" : uncertain ? "?" : "~");
    }

    // 2011-23~ -> 2011~
    private static string QualifiedYear(string text) => text.Substring(0, text.LastIndexOf('-')) + text[text.Length - 1];

    // Y-17E7 -> Y-170000000
    private static string? WithoutExponent(string text)
    {
        var at = text.IndexOf('E');
        var readable = int.TryParse(text.Substring(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var zeros) && zeros <= 9;
        return readable ? text.Substring(0, at) + new string('0', zeros) : null;
    }

    // 1950S2 -> 19XX
    private static string? WithUnspecifiedDigits(string text)
    {
        var year = text.Substring(0, text.IndexOf('S'));
        return text[text.Length - 1] switch
        {
            _ when year[0] == 'Y' => null,
            '2' => year.Substring(0, year.Length - 2) + "XX",
            '3' => year.Substring(0, year.Length - 1) + "X",
            '4' => year,
            _ => null,
        };
    }

    // 25 to 28 are the seasons of the northern hemisphere, 29 to 32 those of the southern.
    private static string? SeasonOfAnyHemisphere(string text)
    {
        var at = text.LastIndexOf('-') + 1;
        var number = int.Parse(text.Substring(at, 2), NumberStyles.None, CultureInfo.InvariantCulture);
        var season = 21 + (number - 25) % 4;
        var plain = text.Substring(0, at) + season.ToString(CultureInfo.InvariantCulture);
        return number > 32 ? null : at + 2 < text.Length ? QualifiedYear(text) : plain;
    }
}
