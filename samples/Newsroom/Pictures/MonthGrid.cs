using ArticleGenerator;
using Newsroom.Reporting;

namespace Newsroom.Pictures;

/// <summary>A month as a calendar has it: weeks of seven days, Monday first.</summary>
/// <param name="First">The first day of the month.</param>
/// <param name="Happenings">What happens on one day of the month.</param>
public sealed record MonthGrid(DateOnly First, ILookup<DateOnly, Happening> Happenings)
{
    /// <summary>The months that have events with a day, in order.</summary>
    public static IReadOnlyList<MonthGrid> Of(IEnumerable<Happening> happenings) =>
    [
        .. happenings.Where(happening => happening.Start is { } start && Period.Of(start) is { IsDay: true })
            .GroupBy(happening => new DateOnly(happening.Start!.Value.Year, happening.Start.Value.Month!.Value, 1))
            .OrderBy(month => month.Key)
            .Select(month => new MonthGrid(month.Key, month.ToLookup(happening => happening.Start!.Value.ToDateOnly()))),
    ];

    /// <summary>The weeks of the month. A day of another month is null.</summary>
    public IEnumerable<DateOnly?[]> Weeks()
    {
        var blanks = ((int)First.DayOfWeek + 6) % 7;
        var days = Enumerable.Range(0, First.AddMonths(1).DayNumber - First.DayNumber).Select(day => (DateOnly?)First.AddDays(day));
        return Enumerable.Repeat<DateOnly?>(null, blanks).Concat(days).Chunk(7)
            .Select(week => week.Concat(Enumerable.Repeat<DateOnly?>(null, 7 - week.Length)).ToArray());
    }
}
