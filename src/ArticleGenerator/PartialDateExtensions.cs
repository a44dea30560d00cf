namespace ArticleGenerator;

/// <summary>
/// The comparisons of a <see cref="PartialDate"/> for a date that may be null, as in <c>events.Where(e => e.StartDate.IsAfter(today))</c>.
/// They return false for null.
/// </summary>
public static class PartialDateExtensions
{
    /// <summary>Whether there is a date, and it is certainly before another.</summary>
    /// <seealso cref="PartialDate.IsBefore"/>
    public static bool IsBefore(this PartialDate? date, PartialDate? other) => date is { } known && known.IsBefore(other);

    /// <summary>Whether there is a date, and it is certainly after another.</summary>
    /// <seealso cref="PartialDate.IsAfter"/>
    public static bool IsAfter(this PartialDate? date, PartialDate? other) => date is { } known && known.IsAfter(other);

    /// <summary>Whether there is a date, and it may be before another.</summary>
    /// <seealso cref="PartialDate.MayBeBefore"/>
    public static bool MayBeBefore(this PartialDate? date, PartialDate? other) => date is { } known && known.MayBeBefore(other);

    /// <summary>Whether there is a date, and it may be after another.</summary>
    /// <seealso cref="PartialDate.MayBeAfter"/>
    public static bool MayBeAfter(this PartialDate? date, PartialDate? other) => date is { } known && known.MayBeAfter(other);

    /// <summary>Whether there is a date, and it is certainly in a period, including both ends.</summary>
    /// <seealso cref="PartialDate.IsWithin"/>
    public static bool IsWithin(this PartialDate? date, PartialDate? from, PartialDate? to) =>
        date is { } known && known.IsWithin(from, to);

    /// <summary>Whether there is a date, and it may be in a period, including both ends.</summary>
    /// <seealso cref="PartialDate.Overlaps"/>
    public static bool Overlaps(this PartialDate? date, PartialDate? from, PartialDate? to) =>
        date is { } known && known.Overlaps(from, to);
}
