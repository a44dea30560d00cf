using ArticleGenerator;
using Newsroom.Words;

namespace Newsroom.Pictures;

/// <summary>How two met, or that one spoke to the other.</summary>
public enum EncounterKind
{
    Met,
    IsToMeet,
    SpokeTo,
}

/// <summary>Two who have to do with each other, and the events or quotes that say so.</summary>
public sealed record Encounter(Agent One, Agent Other, EncounterKind Kind, IReadOnlyList<Entry> Sources)
{
    /// <summary>The encounters of an article. Who stood in one event met; to be at one that is still to come is to meet.</summary>
    public static IReadOnlyList<Encounter> In(Article article) =>
    [
        .. article.Events.SelectMany(Meetings).Concat(article.Quotes.SelectMany(Addresses))
            .GroupBy(pair => (pair.One, pair.Other, pair.Kind))
            .Select(group => new Encounter(group.Key.One, group.Key.Other, group.Key.Kind, [.. group.Select(pair => pair.Source)])),
    ];

    public static string InWords(EncounterKind kind) => kind switch
    {
        EncounterKind.Met => "met",
        EncounterKind.IsToMeet => "is to meet",
        _ => "spoke to",
    };

    public string InWords() => $"{Reader.NameOf(One).Value} {InWords(Kind)} {Reader.NameOf(Other).Value}";

    private static IEnumerable<Pair> Meetings(Event happening) => KindOf(happening) is not { } kind ? [] :
        from one in happening.Attendees.Index()
        from other in happening.Attendees.Skip(one.Index + 1)
        let inOrder = string.CompareOrdinal(one.Item.Id, other.Id) < 0
        select inOrder ? new Pair(one.Item, other, kind, happening) : new Pair(other, one.Item, kind, happening);

    private static EncounterKind? KindOf(Event happening) => happening.Status switch
    {
        EventStatus.Held or EventStatus.Ongoing => EncounterKind.Met,
        EventStatus.Scheduled or EventStatus.Rescheduled => EncounterKind.IsToMeet,
        _ => null,
    };

    private static IEnumerable<Pair> Addresses(Quote quote) =>
        from speaker in quote.Speakers
        from addressee in quote.Addressees
        select new Pair(speaker, addressee, EncounterKind.SpokeTo, quote);

    private sealed record Pair(Agent One, Agent Other, EncounterKind Kind, Entry Source);
}
