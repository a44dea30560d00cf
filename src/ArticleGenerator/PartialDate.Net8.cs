#if NET8_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;
using ArticleGenerator.Core;

namespace ArticleGenerator;

public readonly partial struct PartialDate : ISpanParsable<PartialDate>
{
    /// <summary>Converts a day to a date with the precision of a day, so that they can be compared: <c>date.IsBefore(today)</c>.</summary>
    public static implicit operator PartialDate(DateOnly day) => FromDateOnly(day);

    /// <summary>Creates a date with the precision of a day.</summary>
    public static PartialDate FromDateOnly(DateOnly day) => Of(new EdtfDay(day.Year, day.Month, day.Day));

    /// <summary>The day, without its time if there is one.</summary>
    /// <exception cref="InvalidOperationException">The day is unknown, or the year is not from 1 to 9999.</exception>
    public DateOnly ToDateOnly()
    {
        var (month, day) = RequireDay();
        return new DateOnly(Year, month, day);
    }

    /// <summary>Reads one date in EDTF, independently of culture.</summary>
    /// <exception cref="FormatException">The text is not such a date.</exception>
    public static PartialDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => Parse(s.ToString());

    /// <summary>Reads one date in EDTF, independently of culture, if the text is one.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result) =>
        TryParse(s.ToString(), out result);

    static PartialDate IParsable<PartialDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PartialDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) =>
        TryParse(s, out result);
}
#endif
