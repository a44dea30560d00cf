using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using ArticleGenerator.Core;
using ArticleGenerator.Json;

namespace ArticleGenerator;

/// <summary>
/// A date that is exactly as precise as what is known: a month stays a month. It is written in the Extended Date/Time Format (EDTF, ISO
/// 8601-2), level 0 and level 1: <c>2025</c>, <c>2025-12</c>, <c>2025-11-19</c>, <c>2025-11-19T18:30+05:30</c>, <c>2025-12~</c>,
/// <c>202X</c>, <c>2025-21</c>. Dates are in the proleptic Gregorian calendar.
/// </summary>
/// <remarks>
/// <para> Two dates are equal if they are written in the same way. There are two kinds of comparison: <see cref="IsBefore"/>, <see
/// cref="IsAfter"/> and <see cref="IsWithin"/> are true only if the order is certain; <see cref="MayBeBefore"/>, <see cref="MayBeAfter"/>
/// and <see cref="Overlaps"/> also if it is possible. <see cref="CompareTo(PartialDate)"/> is a total order for timelines.
/// </para>
/// <para> The default value is the year 0 (1 BC), <c>0000</c>, which is an ordinary date. For an optional date, use a <see
/// cref="Nullable{T}"/>; the comparisons accept it and return false for null. </para></remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(PartialDateJsonConverter))]
public readonly partial struct PartialDate : IEquatable<PartialDate>, IComparable<PartialDate>, IComparable
{
    private static readonly EdtfDate YearZero = new() { Text = "0000" };

    private readonly EdtfDate? date;

    private PartialDate(EdtfDate date) => this.date = date;

    /// <summary>
    /// The year, which can be below 1 (0 is 1 BC) or above 9999; for a decade or century, its first year, as in <see cref="Earliest"/>.
    /// </summary>
    public int Year => Date.Year;

    /// <summary>The month, 1 to 12, if known.</summary>
    public int? Month => Date.Month;

    /// <summary>The day of the month, 1 to 31, if known.</summary>
    public int? Day => Date.Day;

    /// <summary>The time of day, if known: hours and minutes, and seconds if written.</summary>
    public TimeSpan? TimeOfDay => Date.Time;

    /// <summary>The offset of <see cref="TimeOfDay"/> from UTC, if given.</summary>
    public TimeSpan? Offset => Date.Offset;

    /// <summary>The season, if the date is one. The hemisphere is unknown, so it can be at any time of its year.</summary>
    public Season? Season => (Season?)Date.Season;

    /// <summary>The precision of the date.</summary>
    public DatePrecision Precision => (DatePrecision)Date.Precision;

    /// <summary>Whether the date is uncertain (<c>?</c> or <c>%</c>).</summary>
    public bool IsUncertain => Date.IsUncertain;

    /// <summary>Whether the date is approximate (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate => Date.IsApproximate;

    /// <summary>The date as written, in EDTF.</summary>
    public string Edtf => Date.Text;

    /// <summary>
    /// The date in ISO 8601-1, for formats that do not support EDTF, such as HTML and schema.org: <c>2025-12</c>. A season becomes its
    /// year. Null for dates that ISO 8601-1 cannot express: uncertain or approximate dates, a decade, a century, a year outside 0 to 9999.
    /// </summary>
    public string? Iso8601 => HasQualifier || Precision < DatePrecision.Year || Year is < 0 or > 9999 ? null : Precision switch
    {
        DatePrecision.Time => Edtf,
        DatePrecision.Day => Invariant("{0:0000}-{1:00}-{2:00}"),
        DatePrecision.Month => Invariant("{0:0000}-{1:00}"),
        _ => Invariant("{0:0000}"),
    };

    /// <summary>
    /// The first possible day of the date; uncertainty and approximation are ignored. In a year above 9999 or below -9999, for which EDTF
    /// has no notation of days, its <see cref="Edtf"/> is like <c>Y10000-01-01</c>, which <see cref="Parse(string)"/> does not read.
    /// </summary>
    public PartialDate Earliest => OnDay(Date.Earliest);

    /// <summary>The last possible day of the date; see <see cref="Earliest"/>.</summary>
    public PartialDate Latest => OnDay(Date.Latest);

    private EdtfDate Date => date ?? YearZero;

    /// <summary>Whether both are written in the same way.</summary>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether they are written differently.</summary>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <summary>Reads one date in EDTF, level 0 or 1.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="edtf"/> is null.</exception>
    /// <exception cref="FormatException">The text is not such a date; the message says why and, if that is clear, how to write
    /// it.</exception>
    public static PartialDate Parse(string edtf)
    {
        if (edtf is null)
            throw new ArgumentNullException(nameof(edtf));
        var result = Core.Edtf.ReadDate(edtf);
        return result.Date is { } date ? new PartialDate(date) : throw new FormatException(Explain(edtf, result.Problem!));
    }

    /// <summary>Reads one date in EDTF, level 0 or 1, if the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? edtf, out PartialDate date)
    {
        var read = edtf is null ? null : Core.Edtf.ReadDate(edtf).Date;
        date = read is null ? default : new PartialDate(read);
        return read is not null;
    }

    /// <inheritdoc/>
    public bool Equals(PartialDate other) => Edtf == other.Edtf;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Edtf);

    /// <summary>The date as written, in EDTF.</summary>
    public override string ToString() => Edtf;

    /// <summary>
    /// Returns the day with its time of day, or at midnight if there is none; its kind is unspecified, and the offset is not applied.
    /// </summary>
    /// <exception cref="InvalidOperationException">The day is unknown, or the year is not from 1 to 9999.</exception>
    public DateTime ToDateTime()
    {
        var (month, day) = RequireDay();
        return new DateTime(Year, month, day).Add(TimeOfDay ?? TimeSpan.Zero);
    }

    /// <summary>
    /// Returns the day with its time of day, or at midnight if there is none, and with the date's own offset if it has one.
    /// </summary>
    /// <param name="offset">The offset from UTC for a date without one.</param>
    /// <exception cref="InvalidOperationException">The day is unknown, or the year is not from 1 to 9999.</exception>
    /// <exception cref="ArgumentException"> The offset is more than 14 hours or not in whole minutes, or the result is outside the years 1
    /// to 9999.
    /// </exception>
    public DateTimeOffset ToDateTimeOffset(TimeSpan offset) => new(ToDateTime(), Offset ?? offset);

    /// <summary>Creates a date from a moment, to the second, the highest precision of EDTF, with its offset from UTC.</summary>
    public static PartialDate FromDateTimeOffset(DateTimeOffset moment)
    {
        var offset = moment.Offset == TimeSpan.Zero ? "'Z'" : "zzz";
        return Parse(moment.ToString("yyyy'-'MM'-'dd'T'HH':'mm':'ss" + offset, CultureInfo.InvariantCulture));
    }

    private (int Month, int Day) RequireDay()
    {
        if (Month is not { } month || Day is not { } day)
            throw new InvalidOperationException($"The day of '{Edtf}' is unknown. Use Earliest or Latest.");
        if (Year is < 1 or > 9999)
            throw new InvalidOperationException($"The year of '{Edtf}' is not 1 to 9999.");
        return (month, day);
    }

    private PartialDate OnDay(EdtfDay day) => Precision == DatePrecision.Day && !HasQualifier ? this : Of(day);

    private static PartialDate Of(EdtfDay day) => new(new EdtfDate
    {
        Text = Write(day),
        Precision = EdtfPrecision.Day,
        Year = day.Year,
        Month = day.Month,
        Day = day.Day,
    });

    private bool HasQualifier => IsUncertain || IsApproximate;

    private string Invariant(string format) => string.Format(CultureInfo.InvariantCulture, format, Year, Month, Day);

    private static string Write(EdtfDay day)
    {
        var format = day.Year is > 9999 or < -9999 ? "Y{0}-{1:00}-{2:00}" : "{0:0000}-{1:00}-{2:00}";
        return string.Format(CultureInfo.InvariantCulture, format, day.Year, day.Month, day.Day);
    }

    private static string Explain(string edtf, EdtfProblem problem) =>
        $"'{edtf}' {problem.Describe()}." + (EdtfSuggestion.For(edtf) is { } suggestion ? $" Write '{suggestion}'." : "");
}
