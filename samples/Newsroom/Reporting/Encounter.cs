using ArticleGenerator;

namespace Newsroom.Reporting;

/// <summary>How two met, or that one spoke to the other.</summary>
public enum EncounterKind
{
    Met,
    IsToMeet,
    SpokeTo,
    HeardFrom,
}

/// <summary>Somebody whom a person or an organization has to do with, and the events or quotes that say so.</summary>
public sealed record Encounter(Agent Other, EncounterKind Kind, IReadOnlyList<Entry> Sources)
{
    /// <summary>The encounters of a person or an organization in all stories. To take part in one event is to meet.</summary>
    public static IReadOnlyList<Encounter> Of(Profile profile) =>
    [
        .. profile.Articles.SelectMany(article => article.Events.SelectMany(Meetings).Concat(article.Quotes.SelectMany(Talks)))
            .Where(pair => pair.One.Kind == profile.Kind && pair.One.Id == profile.Id && pair.Other != pair.One)
            .GroupBy(pair => (pair.Other, pair.Kind))
            .Select(group => new Encounter(group.Key.Other, group.Key.Kind, [.. group.Select(pair => pair.Source)]))
            .OrderBy(encounter => encounter.Kind),
    ];

    public static string InWords(EncounterKind kind) => kind switch
    {
        EncounterKind.Met => "Met",
        EncounterKind.IsToMeet => "Is to meet",
        EncounterKind.SpokeTo => "Spoke to",
        _ => "Heard from",
    };

    private static IEnumerable<Pair> Meetings(Event happening) => KindOf(happening) is not { } kind ? [] :
        from one in happening.Attendees
        from other in happening.Attendees
        select new Pair(one, other, kind, happening);

    private static EncounterKind? KindOf(Event happening) => happening.Status switch
    {
        EventStatus.Held or EventStatus.Ongoing => EncounterKind.Met,
        EventStatus.Scheduled or EventStatus.Rescheduled => EncounterKind.IsToMeet,
        _ => null,
    };

    private static IEnumerable<Pair> Talks(Quote quote) =>
        from speaker in quote.Speakers
        from addressee in quote.Addressees
        from pair in new[]
        {
            new Pair(speaker, addressee, EncounterKind.SpokeTo, quote),
            new Pair(addressee, speaker, EncounterKind.HeardFrom, quote),
        }
        select pair;

    private sealed record Pair(Agent One, Agent Other, EncounterKind Kind, Entry Source);
}
