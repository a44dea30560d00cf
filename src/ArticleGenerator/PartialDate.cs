using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ArticleGenerator.Core;

namespace ArticleGenerator;

/// <summary>
/// A date as precise as it is known, and no more: a month is a month. It is written in the Extended Date/Time Format
/// (EDTF, ISO 8601-2), level 0 and level 1: <c>2025</c>, <c>2025-12</c>, <c>2025-11-19</c>, <c>2025-11-19T18:30+05:30</c>,
/// <c>2025-12~</c>, <c>202X</c>, <c>2025-21</c>. Dates are of the proleptic Gregorian calendar. The default value is the year 0.
/// </summary>
/// <remarks>
/// Two dates are equal if they are written alike. <see cref="IsBefore"/> and <see cref="IsAfter"/> say what is known of their order;
/// <see cref="CompareTo(PartialDate)"/> is a total order for timelines.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
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

    /// <summary>
    /// Whether this date is before another: true if every day it may mean is, false if none is, null if that is not known.
    /// Where both have a time of day, the times decide on the same day, and the instants if both have an offset.
    /// </summary>
    public bool? IsBefore(PartialDate other)
    {
        if (Offset is not null && other.Offset is not null)
            return UtcTicks < other.UtcTicks;
        if (Date.Latest.CompareTo(other.Date.Earliest) < 0)
            return true;
        var bothOnOneDay = TimeOfDay is not null && other.TimeOfDay is not null && Date.Earliest == other.Date.Earliest;
        if (bothOnOneDay)
            return (Offset ?? other.Offset) is null ? TimeOfDay < other.TimeOfDay : null;
        return Date.Earliest.CompareTo(other.Date.Latest) >= 0 ? false : null;
    }

    /// <summary>Whether this date is after another; as <see cref="IsBefore"/>.</summary>
    public bool? IsAfter(PartialDate other) => other.IsBefore(this);

    /// <summary>
    /// A total order for timelines: the earlier <see cref="Earliest"/> first; then the wider period (the later <see cref="Latest"/>);
    /// then what has no time of day, and the earlier time as written, whatever the offset; then <see cref="Edtf"/>, ordinally.
    /// It is 0 only for equal dates.
    /// </summary>
    public int CompareTo(PartialDate other)
    {
        var order = Date.Earliest.CompareTo(other.Date.Earliest);
        if (order == 0)
            order = other.Date.Latest.CompareTo(Date.Latest);
        if (order == 0)
            order = Nullable.Compare(TimeOfDay, other.TimeOfDay);
        return order == 0 ? string.CompareOrdinal(Edtf, other.Edtf) : order;
    }

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        PartialDate other => CompareTo(other),
        _ => throw new ArgumentException("Only a PartialDate can be compared with one.", nameof(obj)),
    };

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

    private decimal UtcTicks =>
        (decimal)DayNumber * TimeSpan.TicksPerDay + (TimeOfDay ?? TimeSpan.Zero).Ticks - (Offset ?? TimeSpan.Zero).Ticks;

    // Days counted from some day long ago; DateTime cannot, because it has no years below 1.
    private long DayNumber
    {
        get
        {
            var (year, month, day) = Date.Earliest;
            var shifted = month <= 2 ? year - 1L : year;
            var leapDays = FloorDivide(shifted, 4) - FloorDivide(shifted, 100) + FloorDivide(shifted, 400);
            return 365 * shifted + leapDays + (153 * ((month + 9) % 12) + 2) / 5 + day;
        }
    }

    private static long FloorDivide(long number, long by) => (number - ((number % by) + by) % by) / by;

    private (int Month, int Day) RequireDay()
    {
        if (Month is not { } month || Day is not { } day)
            throw new InvalidOperationException($"The day of '{Edtf}' is not known. Take Earliest or Latest.");
        if (Year is < 1 or > 9999)
            throw new InvalidOperationException($"The year of '{Edtf}' is not 1 to 9999.");
        return (month, day);
    }

    private PartialDate OnDay(EdtfDay day) => Precision == DatePrecision.Day && !HasQualifier ? this : new(new EdtfDate
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
