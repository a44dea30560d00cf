using ArticleGenerator;

namespace Briefing;

/// <summary>The closed vocabularies of the records in plain words.</summary>
internal static class Vocabulary
{
    public static string InWords(this EventStatus status) => status switch
    {
        EventStatus.Scheduled => "scheduled",
        EventStatus.Ongoing => "under way",
        EventStatus.Held => "held",
        EventStatus.Postponed => "postponed",
        EventStatus.Rescheduled => "rescheduled",
        EventStatus.Cancelled => "cancelled",
        _ => "not said",
    };

    public static string InWords(this QuoteType type) => type switch
    {
        QuoteType.Direct => "direct",
        QuoteType.Indirect => "indirect",
        _ => "narrated",
    };

    public static string InWords(this QuoteMedium medium) => medium switch
    {
        QuoteMedium.Speech => "said",
        QuoteMedium.Writing => "wrote",
        _ => "thought",
    };
}
