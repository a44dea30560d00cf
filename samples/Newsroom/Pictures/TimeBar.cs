using ArticleGenerator;
using Newsroom.Reporting;

namespace Newsroom.Pictures;

/// <summary>An event on a time axis.</summary>
/// <param name="Start">When it starts: a day, or all the time in which the start may be.</param>
/// <param name="End">The day after it ends; the end of the start if it has no longer duration.</param>
/// <param name="IsOpen">Whether it still goes on.</param>
public sealed record TimeBar(Period Start, DateOnly End, bool IsOpen)
{
    /// <summary>The bar of an event, or null if it has no date. What is under way lasts until today at least.</summary>
    public static TimeBar? Of(Happening happening, PartialDate? today)
    {
        if (happening.Start is not { } date || Period.Of(date) is not { } start)
            return null;
        var isOpen = happening.Status == EventStatus.Ongoing && happening.End is null;
        var end = isOpen ? today : happening.End;
        return new TimeBar(start, end is { } last && Period.Of(last) is { } period && period.To > start.To ? period.To : start.To, isOpen);
    }

    public bool IsPoint => Start.IsDay && End == Start.To && !IsOpen;
}
