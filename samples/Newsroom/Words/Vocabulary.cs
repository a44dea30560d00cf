using System.Globalization;
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
        EventStatus.Cancelled => "cancelled",
        _ => "not said",
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

    /// <summary>What the style sheet calls a value.</summary>
    public static string Css(this Enum value) => value.ToString().ToLowerInvariant();

    // The number and its noun stay on one line.
    public static string Count(int count, string one, string many) => $"{count}\u00A0{(count == 1 ? one : many)}";

    /// <summary>As many whole words as there is room for in a picture; of a word that is too long by itself, its first letters.</summary>
    public static string Shorten(string words, int most)
    {
        if (words.Length <= most)
            return words;
        var blank = words.LastIndexOf(' ', most);
        return blank > 0 ? $"{words[..blank]} …" : $"{string.Concat(LettersOf(words).Take(most))}…";
    }

    public static string Times(int count) => count == 0 ? "meant, not named" : Count(count, "mention", "mentions");

    // With all their marks.
    private static IEnumerable<string> LettersOf(string words)
    {
        for (var letters = StringInfo.GetTextElementEnumerator(words); letters.MoveNext();)
            yield return letters.GetTextElement();
    }
}
