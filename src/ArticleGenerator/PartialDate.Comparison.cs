namespace ArticleGenerator;

public readonly partial struct PartialDate
{
    /// <summary>
    /// Whether this date is certainly before another: every possible day of this date is before every possible day of the other. If both
    /// have a time of day, the times decide on the same day, or the instants if both have an offset.
    /// </summary>
    /// <param name="other">The other date. For null, the result is false.</param>
    public bool IsBefore(PartialDate? other) => other is { } known && Precedes(known) == true;

    /// <summary>Whether this date is certainly after another; see <see cref="IsBefore"/>.</summary>
    /// <param name="other">The other date. For null, the result is false.</param>
    public bool IsAfter(PartialDate? other) => other is { } known && known.Precedes(this) == true;

    /// <summary>
    /// Whether this date may be before another: <c>2025</c> may be before <c>2025-06</c>, after it, or neither. False if <see
    /// cref="IsBefore"/> could not be true even with more precise dates.
    /// </summary>
    /// <param name="other">The other date. For null, the result is false.</param>
    public bool MayBeBefore(PartialDate? other) => other is { } known && Precedes(known) != false;

    /// <summary>Whether this date may be after another; see <see cref="MayBeBefore"/>.</summary>
    /// <param name="other">The other date. For null, the result is false.</param>
    public bool MayBeAfter(PartialDate? other) => other is { } known && known.Precedes(this) != false;

    /// <summary>
    /// Whether this date is certainly from <paramref name="from"/> to <paramref name="to"/>, both included: every possible day of this date
    /// is between them, or is a possible day of one of them. <c>2025-12-05</c> is within <c>2025-12</c>, but <c>2025</c> is not.
    /// </summary>
    /// <param name="from">The start of the period. For null, the result is false.</param>
    /// <param name="to">The end of the period. For null, the result is false.</param>
    public bool IsWithin(PartialDate? from, PartialDate? to) =>
        from is { } first && to is { } last && !BeginsBefore(first) && !EndsAfter(last);

    /// <summary>
    /// Whether this date may be from <paramref name="from"/> to <paramref name="to"/>, both included: a possible day of this date is
    /// between them, or is a possible day of one of them. <c>2025</c> overlaps the days from <c>2025-12-24</c> to <c>2025-12-26</c>.
    /// </summary>
    /// <param name="from">The start of the period. For null, the result is false.</param>
    /// <param name="to">The end of the period. For null, the result is false.</param>
    public bool Overlaps(PartialDate? from, PartialDate? to) =>
        from is { } first && to is { } last && !IsBefore(first) && !IsAfter(last);

    /// <summary>
    /// A total order for timelines: the earlier <see cref="Earliest"/> first; then the longer period (the later <see cref="Latest"/>); then
    /// dates without a time of day; then the earlier time as written, regardless of the offset; then <see cref="Edtf"/>, ordinally. Returns
    /// 0 only for equal dates.
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

    // True if every day that this date can be is before the other, false if none is, null if unknown.
    private bool? Precedes(PartialDate other)
    {
        if (HaveOffsets(other))
            return UtcTicks < other.UtcTicks;
        if (Date.Latest.CompareTo(other.Date.Earliest) < 0)
            return true;
        if (HaveTimesOfOneDay(other))
            return (Offset ?? other.Offset) is null ? TimeOfDay < other.TimeOfDay : null;
        return Date.Earliest.CompareTo(other.Date.Latest) >= 0 ? false : null;
    }

    // If only one of two times on one day has an offset, either may be first.
    private bool BeginsBefore(PartialDate other)
    {
        if (HaveOffsets(other))
            return UtcTicks < other.UtcTicks;
        var order = Date.Earliest.CompareTo(other.Date.Earliest);
        return order != 0 ? order < 0
            : HaveTimesOfOneDay(other) && (Offset ?? other.Offset) is not null
            || (TimeOfDay ?? TimeSpan.Zero) < (other.TimeOfDay ?? TimeSpan.Zero);
    }

    private bool EndsAfter(PartialDate other)
    {
        if (HaveOffsets(other))
            return UtcTicks > other.UtcTicks;
        var order = Date.Latest.CompareTo(other.Date.Latest);
        return order != 0 ? order > 0
            : HaveTimesOfOneDay(other) && (Offset ?? other.Offset) is not null
            || (TimeOfDay ?? TimeSpan.MaxValue) > (other.TimeOfDay ?? TimeSpan.MaxValue);
    }

    private bool HaveOffsets(PartialDate other) => Offset is not null && other.Offset is not null;

    private bool HaveTimesOfOneDay(PartialDate other) =>
        TimeOfDay is not null && other.TimeOfDay is not null && Date.Earliest == other.Date.Earliest;

    private decimal UtcTicks =>
        (decimal)DayNumber * TimeSpan.TicksPerDay + (TimeOfDay ?? TimeSpan.Zero).Ticks - (Offset ?? TimeSpan.Zero).Ticks;

    // A day count from some day long ago. DateTime has no years below 1.
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
}
