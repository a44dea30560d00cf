using ArticleGenerator;

namespace Newsroom.Words;

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
        _ => "cancelled",
    };

    public static string InWords(this QuoteType type) => type switch
    {
        QuoteType.Direct => "in these words",
        QuoteType.Indirect => "in other words",
        _ => "told, without the words",
    };

    public static string InWords(this QuoteMedium medium) => medium switch
    {
        QuoteMedium.Speech => "said",
        QuoteMedium.Writing => "wrote",
        _ => "thought",
    };

    public static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";

    public static string Times(int count) => count == 0 ? "meant, not named" : Count(count, "mention", "mentions");
}
