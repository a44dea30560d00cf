using ArticleGenerator;

namespace Newsroom.Words;

/// <summary>The vocabularies of the records in plain words.</summary>
internal static class Vocabulary
{
    public static string InWords(this EventStatus status) => status switch
    {
        EventStatus.Scheduled => "Planned",
        EventStatus.Ongoing => "Under way",
        EventStatus.Held => "Took place",
        EventStatus.Postponed => "Postponed",
        EventStatus.Rescheduled => "New date",
        EventStatus.Cancelled => "Cancelled",
        _ => "Not known",
    };

    public static string InWords(this QuoteType type) => type switch
    {
        QuoteType.Direct => "word for word",
        QuoteType.Indirect => "paraphrased",
        _ => "described",
    };

    public static string InWords(this QuoteMedium medium) => medium switch
    {
        QuoteMedium.Speech => "Said",
        QuoteMedium.Writing => "Wrote",
        _ => "Thought",
    };

    /// <summary>The heading of a list of profiles.</summary>
    public static string Plural(this EntryKind kind) => kind switch
    {
        EntryKind.Person => "People",
        EntryKind.Organization => "Organizations",
        _ => "Places",
    };

    /// <summary>The name of a value in the style sheet.</summary>
    public static string Css(this Enum value) => value.ToString().ToLowerInvariant();

    // The number and its noun stay on one line.
    public static string Count(int count, string one, string many) => $"{count}\u00A0{(count == 1 ? one : many)}";
}
