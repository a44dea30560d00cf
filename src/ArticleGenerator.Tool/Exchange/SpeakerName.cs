using System.Globalization;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Exchange;

/// <summary>Distinguishes a named source ("Flynn, a top Trump surrogate,") from a description ("a campaign operative").</summary>
internal static class SpeakerName
{
    /// <summary>In words.</summary>
    private const int LongestName = 12;

    /// <summary>Words that may have a capital only at the beginning of a sentence.</summary>
    private static readonly HashSet<string> NoNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "who", "this", "that", "these", "those", "some", "many", "most",
        "several", "one", "two", "three", "another", "other", "others", "both", "all", "each", "every", "no", "nobody", "everyone",
        "people", "officials", "sources", "experts", "critics", "his", "her", "their", "our", "my", "its", "former",
    };

    /// <summary>Words after which a name is not the source: in "officials in Washington", "Washington" is not.</summary>
    private static readonly HashSet<string> Behind = new(StringComparer.Ordinal)
    {
        "who", "whose", "which", "that", "in", "from", "at", "to", "with", "by", "for", "about", "near", "on", "as", "during",
    };

    /// <summary>The name in the words of a source, or null.</summary>
    public static string? In(string source, ArticleText text)
    {
        var comma = source.IndexOf(',', StringComparison.Ordinal);
        var words = ArticleWords.OnOneLine(comma > 0 ? source[..comma] : source).Split(' ').TakeWhile(word => !Behind.Contains(word));
        var name = string.Join(' ', words).Trim('"', '“', '”', '(', ')', '-', '—', '–', ':', ';', ',', ' ');
        var parts = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is > 0 and <= LongestName
            && (IsNameWord(parts[0], text) || IsNameWord(parts[^1], text) || IsTitled(parts, text))
            ? name
            : null;
    }

    /// <summary>"the New York Post".</summary>
    private static bool IsTitled(string[] parts, ArticleText text) =>
        parts.Length > 1 && string.Equals(parts[0], "the", StringComparison.OrdinalIgnoreCase) && IsNameWord(parts[1], text);

    /// <summary>A word with a capital that the text does not have in lowercase elsewhere; in scripts without capitals, any word.</summary>
    private static bool IsNameWord(string word, ArticleText text)
    {
        var letter = word.FirstOrDefault(char.IsLetter);
        return letter != default
            && !NoNames.Contains(word)
            && (HasNoCase(letter) || (char.IsUpper(letter) && !Has(text, word.ToLowerInvariant())));
    }

    /// <summary>Whether the text has a word in exactly this spelling.</summary>
    private static bool Has(ArticleText text, string word) =>
        MentionFinder.Find(text.Folded, [new([word], [], [])], LanguageTags.Undetermined).ByEntry[0].Count > 0;

    private static bool HasNoCase(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.OtherLetter;
}
