using System.Globalization;

namespace ArticleGenerator.Seeds.Text;

/// <summary>
/// Signs that don't end a word: the dots of U.S.A. and 3.5, the marks of C++ and C#. Hyphens and apostrophes end a word (Moscow-based,
/// Mara's, l'Europe), except in O'Brien. In Hebrew, the gershayim before the last letter of an acronym (צה"ל) is part of it. All offsets
/// are UTF-16 units of a folded text.
/// </summary>
internal static class WordSigns
{
    private const int LongestAddress = 200;

    /// <summary>Whether the sign at <paramref name="index"/> joins the characters directly before and after it into one word.</summary>
    public static bool Join(string text, int index)
    {
        var (before, after) = (WordEdge.Before(text, index), WordEdge.At(text, index + 1));
        return WordEdge.IsSpaced(before) && WordEdge.IsSpaced(after) && text[index] switch
        {
            '.' => (IsDigit(before) && IsDigit(after)) || IsDotOfWord(text, index, before, after),
            ',' or '\u066B' or '\u066C' => IsDigit(before) && IsDigit(after),
            '@' or '_' => true,
            '&' => IsUpper(after),
            '\'' => before == 'O' && IsUpper(after) && IsAloneBefore(text, index),
            '"' => IsHebrew(before) && IsHebrew(after) && IsAloneBehind(text, index + 1),
            _ => false,
        };
    }

    /// <summary>Whether the signs at <paramref name="index"/> belong to the word before them: C++, C#.</summary>
    public static bool GoOn(string text, int index)
    {
        var end = index;
        while (end < text.Length && text[end] is '+' or '#')
            end++;

        return end > index && (IsDigit(WordEdge.At(text, end)) || !WordEdge.IsWordPart(WordEdge.At(text, end)));
    }

    /// <summary>Whether the word at <paramref name="start"/> is in a web address. These are written without spaces, in ASCII.</summary>
    public static bool IsInAddress(string text, int start)
    {
        for (var i = start - 1; i > 1 && start - i < LongestAddress && text[i] is > ' ' and <= '~' and not ('"' or '<' or '>'); i--)
        {
            if (text[i] == '/' && text[i - 1] == '/' && text[i - 2] == ':')
                return true;
        }

        return false;
    }

    public static bool Opens(int sign) => sign is '"' or '\'' || WordEdge.Category(sign) == UnicodeCategory.OpenPunctuation;

    public static bool Closes(int sign) => sign is '"' or '\'' || WordEdge.Category(sign) == UnicodeCategory.ClosePunctuation;

    /// <summary>
    /// Node.js, U.S.A and ASP.NET continue after the dot. A sentence without a space after it (left.The) doesn't, and neither do initials
    /// before a surname (M.K.Stalin).
    /// </summary>
    private static bool IsDotOfWord(string text, int dot, int before, int after) =>
        WordEdge.Category(after) == UnicodeCategory.LowercaseLetter
            ? !IsDigit(before)
            : IsUpper(before) && IsUpper(after) && (!IsAloneBefore(text, dot) || IsAloneBehind(text, dot + 1));

    /// <summary>Whether there is exactly one letter before <paramref name="index"/>.</summary>
    private static bool IsAloneBefore(string text, int index)
    {
        var letter = index - 1;
        while (letter > 0 && WordEdge.Category(text[letter]) == UnicodeCategory.NonSpacingMark)
            letter--;

        return !WordEdge.IsWordPart(WordEdge.Before(text, letter));
    }

    private static bool IsAloneBehind(string text, int index)
    {
        var end = index + 1;
        while (end < text.Length && WordEdge.Category(text[end]) == UnicodeCategory.NonSpacingMark)
            end++;

        return !WordEdge.IsWordPart(WordEdge.At(text, end));
    }

    private static bool IsHebrew(int codePoint) => codePoint is >= 0x05D0 and <= 0x05F2;

    private static bool IsUpper(int codePoint) => WordEdge.Category(codePoint) == UnicodeCategory.UppercaseLetter;

    private static bool IsDigit(int codePoint) => codePoint >= 0 && WordEdge.Category(codePoint) == UnicodeCategory.DecimalDigitNumber;
}
