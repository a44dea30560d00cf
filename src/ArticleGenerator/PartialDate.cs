using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using ArticleGenerator.Core;
using ArticleGenerator.Json;

namespace ArticleGenerator;

/// <summary>
/// A date as precise as it is known, and no more: a month is a month. It is written in the Extended Date/Time Format
/// (EDTF, ISO 8601-2), level 0 and level 1: <c>2025</c>, <c>2025-12</c>, <c>2025-11-19</c>, <c>2025-11-19T18:30+05:30</c>,
/// <c>2025-12~</c>, <c>202X</c>, <c>2025-21</c>. Dates are of the proleptic Gregorian calendar.
/// </summary>
/// <remarks>
/// <para>
/// Two dates are equal if they are written alike. What is known of their order has two answers: <see cref="IsBefore"/>,
/// <see cref="IsAfter"/> and <see cref="IsWithin"/> are true only where it is certain, <see cref="MayBeBefore"/>,
/// <see cref="MayBeAfter"/> and <see cref="Overlaps"/> also where it is possible. <see cref="CompareTo(PartialDate)"/> is a total order
/// for timelines.
/// </para>
/// <para>
/// The default value is the year 0 (1 BC), <c>0000</c>: a date like any other. For a date that may be missing, use a
/// <see cref="Nullable{T}"/>; the comparisons accept it and return false for null.
/// </para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(PartialDateJsonConverter))]
public readonly partial struct PartialDate : IEquatable<PartialDate>, IComparable<PartialDate>, IComparable
{
    private static readonly EdtfDate YearZero = new() { Text = "0000" };

    private readonly EdtfDate? date;

    private PartialDate(EdtfDate date) => this.date = date;

    /// <summary>
    /// The year, also below 1 (0 is 1 BC) and above 9999; of a decade or century, its first, as in <see cref="Earliest"/>.
    /// </summary>
    public int Year => Date.Year;

    /// <summary>The month, 1 to 12, if it is known.</summary>
    public int? Month => Date.Month;

    /// <summary>The day of the month, 1 to 31, if it is known.</summary>
    public int? Day => Date.Day;

    /// <summary>The time of day, if it is known: hours and minutes, and seconds if written.</summary>
    public TimeSpan? TimeOfDay => Date.Time;

    /// <summary>How far the clock of <see cref="TimeOfDay"/> is ahead of UTC, if it is said.</summary>
    public TimeSpan? Offset => Date.Offset;

    /// <summary>The season, if the date is one. Where on earth is not said, so it may be at any time of its year.</summary>
    public Season? Season => (Season?)Date.Season;

    /// <summary>How narrow the date is.</summary>
    public DatePrecision Precision => (DatePrecision)Date.Precision;

    /// <summary>Whether the source is in doubt (<c>?</c> or <c>%</c>).</summary>
    public bool IsUncertain => Date.IsUncertain;

    /// <summary>Whether the date is about right (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate => Date.IsApproximate;

    /// <summary>The date as written, in EDTF.</summary>
    public string Edtf => Date.Text;

    /// <summary>
    /// The date as ISO 8601-1 writes it, for those who do not know EDTF, such as HTML and schema.org: <c>2025-12</c>. A season is given as
    /// its year. Null for what cannot be said there: what is uncertain or approximate, a decade, a century, a year that is not 0 to 9999.
    /// </summary>
    public string? Iso8601 => HasQualifier || Precision < DatePrecision.Year || Year is < 0 or > 9999 ? null : Precision switch
    {
        DatePrecision.Time => Edtf,
        DatePrecision.Day => Invariant("{0:0000}-{1:00}-{2:00}"),
        DatePrecision.Month => Invariant("{0:0000}-{1:00}"),
        _ => Invariant("{0:0000}"),
    };

    /// <summary>
    /// The first day the date may mean, as written: doubt and approximation do not widen it. In a year above 9999 or below -9999,
    /// which EDTF can write no day of, its <see cref="Edtf"/> is like <c>Y10000-01-01</c>, which <see cref="Parse(string)"/> does not read.
    /// </summary>
    public PartialDate Earliest => OnDay(Date.Earliest);

    /// <summary>The last day the date may mean; as <see cref="Earliest"/>.</summary>
    public PartialDate Latest => OnDay(Date.Latest);

    private EdtfDate Date => date ?? YearZero;

    /// <summary>Whether both are written alike.</summary>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether they are written differently.</summary>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <summary>Reads one date in EDTF, level 0 or 1.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="edtf"/> is null.</exception>
    /// <exception cref="FormatException">It is no such date; the message says why, and how to write it where that is plain.</exception>
    public static PartialDate Parse(string edtf)
    {
        if (edtf is null)
            throw new ArgumentNullException(nameof(edtf));
        var result = Core.Edtf.ReadDate(edtf);
        return result.Date is { } date ? new PartialDate(date) : throw new FormatException(Explain(edtf, result.Problem!));
    }

    /// <summary>Reads one date in EDTF, level 0 or 1, if it is one.</summary>
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
    /// The day, with its time of day if there is one, else at midnight; its kind is unspecified, and the offset is not applied.
    /// </summary>
    /// <exception cref="InvalidOperationException">The day is not known, or the year is not 1 to 9999.</exception>
    public DateTime ToDateTime()
    {
        var (month, day) = RequireDay();
        return new DateTime(Year, month, day).Add(TimeOfDay ?? TimeSpan.Zero);
    }

    /// <summary>The day, with its time of day if there is one, else at midnight, and the date's own offset if it says one.</summary>
    /// <param name="offset">The offset from UTC of a date that says none.</param>
    /// <exception cref="InvalidOperationException">The day is not known, or the year is not 1 to 9999.</exception>
    /// <exception cref="ArgumentException">
    /// The offset is beyond 14 hours or not in whole minutes, or leads out of the years 1 to 9999.
    /// </exception>
    public DateTimeOffset ToDateTimeOffset(TimeSpan offset) => new(ToDateTime(), Offset ?? offset);

    /// <summary>A moment to the second, which is as exact as EDTF is, with its offset from UTC.</summary>
    public static PartialDate FromDateTimeOffset(DateTimeOffset moment)
    {
        var offset = moment.Offset == TimeSpan.Zero ? "'Z'" : "zzz";
        return Parse(moment.ToString("yyyy'-'MM'-'dd'T'HH':'mm':'ss" + offset, CultureInfo.InvariantCulture));
    }

    private (int Month, int Day) RequireDay()
    {
        if (Month is not { } month || Day is not { } day)
            throw new InvalidOperationException($"The day of '{Edtf}' is not known. Take Earliest or Latest.");
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
