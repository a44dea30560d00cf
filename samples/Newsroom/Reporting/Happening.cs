using ArticleGenerator;
using Newsroom.Words;

namespace Newsroom.Reporting;

/// <summary>Whether an event is still to come.</summary>
public enum Phase
{
    UnderWay,
    Ahead,
    Past,
    NoDate,
}

/// <summary>One event, as one or several stories report it.</summary>
/// <param name="Reports">The event of each story, the oldest report first. There is at least one.</param>
public sealed record Happening(IReadOnlyList<Event> Reports)
{
    /// <summary>The most precise of the dates that the stories give.</summary>
    public PartialDate? Start => Reports.Select(report => report.StartDate).Where(date => date is not null)
        .MaxBy(date => date!.Value.Precision);

    public PartialDate? End => Reports.Select(report => report.EndDate).FirstOrDefault(date => date is not null);

    /// <summary>The status in the newest report that gives one.</summary>
    public EventStatus? Status => Reports.Select(report => report.Status).LastOrDefault(status => status is not null);

    public Place? Location => Reports.Select(report => report.Location).FirstOrDefault(place => place is not null);

    public string? Type => Reports.Select(report => report.Type).FirstOrDefault(type => type is not null);

    /// <summary>Everybody who takes part by any report, without duplicates.</summary>
    public IReadOnlyList<Agent> Attendees => [.. Reports.SelectMany(report => report.Attendees).Distinct()];

    public IReadOnlyList<Article> Stories => [.. Reports.Select(report => report.Article)];

    /// <summary>A name in the reader's language, if any report has one.</summary>
    public LocalizedString Name =>
        (Reports.FirstOrDefault(report => report.Name.TryLookup(Reader.Language, out _)) ?? Reports[0]).Name.Lookup(Reader.Language);

    /// <summary>
    /// Events of several stories, without duplicates, in the order of time. Two reports are of one event if they have one id, their dates
    /// may mean the same day, and they don't name two places. One without a date, because it was postponed, is that which has a new date.
    /// </summary>
    public static IReadOnlyList<Happening> Merge(IEnumerable<Event> events)
    {
        var merged = new List<List<Event>>();
        foreach (var report in events)
        {
            if (merged.Find(reports => reports.TrueForAll(other => AreOne(report, other))) is { } same)
                same.Add(report);
            else
                merged.Add([report]);
        }

        return [.. merged.Select(reports => new Happening(reports)).OrderBy(one => one.Start is null).ThenBy(one => one.Start)];
    }

    /// <summary>Whether the event is to come on a day, is under way, or is over.</summary>
    public Phase PhaseOn(PartialDate? day) => (Status, Start) switch
    {
        (EventStatus.Ongoing, _) => Phase.UnderWay,
        (_, null) => Phase.NoDate,
        (EventStatus.Held, _) => Phase.Past,
        (EventStatus.Scheduled or EventStatus.Rescheduled, { } start) => start.IsBefore(day) ? Phase.Past : Phase.Ahead,
        (_, { } start) => start.IsAfter(day) ? Phase.Ahead : Phase.Past,
    };

    private static bool AreOne(Event one, Event other) =>
        one.Id == other.Id && one.ArticleId != other.ArticleId
        && (HaveOneDay(one, other) || IsPutOffTo(one, other) || IsPutOffTo(other, one))
        && (one.Location is null || other.Location is null || one.Location == other.Location);

    private static bool HaveOneDay(Event one, Event other) =>
        one.StartDate is { } start && start.Overlaps(other.StartDate, other.StartDate);

    private static bool IsPutOffTo(Event one, Event other) =>
        one is { Status: EventStatus.Postponed, StartDate: null } && other.Status == EventStatus.Rescheduled;
}
