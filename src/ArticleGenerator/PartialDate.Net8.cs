#if NET8_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;
using ArticleGenerator.Core;

namespace ArticleGenerator;

public readonly partial struct PartialDate : ISpanParsable<PartialDate>
{
    /// <summary>A day is a date that is known to the day, so that it can be compared with one: <c>date.IsBefore(today)</c>.</summary>
    public static implicit operator PartialDate(DateOnly day) => FromDateOnly(day);

    /// <summary>A date that is known to the day.</summary>
    public static PartialDate FromDateOnly(DateOnly day) => Of(new EdtfDay(day.Year, day.Month, day.Day));

    /// <summary>The day, without its time if there is one.</summary>
    /// <exception cref="InvalidOperationException">The day is not known, or the year is not 1 to 9999.</exception>
    public DateOnly ToDateOnly()
    {
        var (month, day) = RequireDay();
        return new DateOnly(Year, month, day);
    }

    /// <summary>Reads one date in EDTF, which no culture changes.</summary>
    /// <exception cref="FormatException">It is not such a date.</exception>
    public static PartialDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => Parse(s.ToString());

    /// <summary>Reads one date in EDTF, which no culture changes, if it is one.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result) =>
        TryParse(s.ToString(), out result);

    static PartialDate IParsable<PartialDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PartialDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) =>
        TryParse(s, out result);
}
#endif
