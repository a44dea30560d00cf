using System.Globalization;

namespace ArticleGenerator.Seeds.Text;

/// <summary>
/// Finds the ends of what a reader sees as one character: the extended grapheme clusters of UAX #29, in the cases that occur in articles.
/// Unlike there, the zero-width non-joiner isn't part of the letter before it: Persian has it between a word and its ending.
/// </summary>
internal static class Grapheme
{
    private const char ZeroWidthJoiner = '\u200D';

    // Nobody writes more flags in a row, and counting from the first one for each of them would take quadratic time.
    private const int MostFlags = 100;

    /// <summary>Whether a character can end before <paramref name="index"/> (UTF-16 units).</summary>
    public static bool IsBoundary(string text, int index)
    {
        if (index <= 0 || index >= text.Length)
            return true;

        var (before, after) = (text[index - 1], text[index]);
        return !(before == '\r' && after == '\n')
            && !(char.IsHighSurrogate(before) && char.IsLowSurrogate(after))
            && !Extends(text, index)
            && !(before == ZeroWidthJoiner && IsEmoji(text, index))
            && !SplitsFlag(text, index)
            && !SplitsHangul(before, after);
    }

    private static bool Extends(string text, int index) =>
        text[index] == ZeroWidthJoiner
        || CharUnicodeInfo.GetUnicodeCategory(text, index)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        || CodePointAt(text, index) is >= 0x1F3FB and <= 0x1F3FF;

    private static bool IsEmoji(string text, int index) =>
        CharUnicodeInfo.GetUnicodeCategory(text, index) == UnicodeCategory.OtherSymbol;

    private static bool SplitsFlag(string text, int index)
    {
        if (!IsRegionalIndicator(text, index))
            return false;

        var indicators = 0;
        for (var i = index - 2; i >= 0 && indicators < 2 * MostFlags && IsRegionalIndicator(text, i); i -= 2)
            indicators++;

        return indicators % 2 == 1;
    }

    private static bool IsRegionalIndicator(string text, int index) => CodePointAt(text, index) is >= 0x1F1E6 and <= 0x1F1FF;

    private static bool SplitsHangul(char before, char after) =>
        (before is >= '\u1100' and <= '\u115F' && after is (>= '\u1100' and <= '\u11A7') or (>= '\uAC00' and <= '\uD7A3'))
        || (before is (>= '\u1160' and <= '\u11A7') or (>= '\uAC00' and <= '\uD7A3') && after is >= '\u1160' and <= '\u11FF')
        || (before is >= '\u11A8' and <= '\u11FF' && after is >= '\u11A8' and <= '\u11FF');

    private static int CodePointAt(string text, int index) =>
        char.IsSurrogatePair(text, index) ? char.ConvertToUtf32(text, index) : text[index];
}
