using ArticleGenerator;
using Newsroom.Words;

namespace Newsroom.Pictures;

/// <summary>A part of a time axis, in days, and where it is drawn, in percent.</summary>
public sealed record Stretch(DateOnly From, DateOnly To, double Left, double Width)
{
    /// <summary>As much of the months or years as there is room for on a phone, where a letter needs two percent.</summary>
    public string Label => Width switch
    {
        < 8 => "",
        < 15 => $"{From.Year}",
        < 36 => Years,
        _ => Months,
    };

    private string Years => (From.Year, To.AddDays(-1).Year) switch
    {
        var (first, last) when first == last => $"{first}",
        var (first, last) => $"{first}–{last % 100:00}",
    };

    private string Months => (From, To.AddDays(-1)) switch
    {
        var (first, last) when first.Year != last.Year =>
            $"{Dates.ShortNameOf(first.Month)} {first.Year} – {Dates.ShortNameOf(last.Month)} {last.Year}",
        var (first, last) when first.Month != last.Month =>
            $"{Dates.ShortNameOf(first.Month)} – {Dates.ShortNameOf(last.Month)} {first.Year}",
        var (first, _) => $"{Dates.NameOf(first.Month)} {first.Year}",
    };

    public double At(DateOnly day) => Left + Width * (day.DayNumber - From.DayNumber) / (To.DayNumber - From.DayNumber);
}

/// <summary>
/// An axis on which years without events take no room: time runs evenly within a stretch, and the picture shows where it is cut.
/// A stretch is wider the more events it has.
/// </summary>
public sealed class TimeAxis
{
    private const int LongestGap = 62;
    private const double Cut = 1.5;

    public TimeAxis(IEnumerable<Period> periods)
    {
        var groups = Group(periods);
        var room = 100 - Cut * (groups.Count - 1);
        var weights = groups.Sum(group => group.Weight);
        var left = 0.0;
        foreach (var (from, to, weight) in groups)
        {
            var width = room * weight / weights;
            Stretches.Add(new Stretch(from, to, left, width));
            left += width + Cut;
        }
    }

    public List<Stretch> Stretches { get; } = [];

    /// <summary>Where a day is, in percent of the axis.</summary>
    public double At(DateOnly day) => (Stretches.FirstOrDefault(stretch => day <= stretch.To) ?? Stretches[^1]).At(day);

    private static List<(DateOnly From, DateOnly To, double Weight)> Group(IEnumerable<Period> periods)
    {
        var groups = new List<(DateOnly From, DateOnly To, double Weight)>();
        foreach (var period in periods.OrderBy(period => period.From))
        {
            var (from, to) = (period.From.AddDays(1 - period.From.Day), EndOfMonth(period.To));
            if (groups.Count > 0 && from.DayNumber - groups[^1].To.DayNumber <= LongestGap)
                groups[^1] = (groups[^1].From, to > groups[^1].To ? to : groups[^1].To, groups[^1].Weight + 1);
            else
                groups.Add((from, to, 2));
        }

        return groups;
    }

    private static DateOnly EndOfMonth(DateOnly dayAfter) =>
        dayAfter.Day == 1 ? dayAfter : dayAfter.AddDays(1 - dayAfter.Day).AddMonths(1);
}

/// <summary>From a day to the day after the last.</summary>
public sealed record Period(DateOnly From, DateOnly To)
{
    /// <summary>All that a date may mean; null in years that the calendar of the machine does not have.</summary>
    public static Period? Of(PartialDate date) => date.Earliest.Year < 1 || date.Latest.Year > 9998
        ? null
        : new Period(date.Earliest.ToDateOnly(), date.Latest.ToDateOnly().AddDays(1));

    public bool IsDay => To.DayNumber - From.DayNumber == 1;
}
