using System.Globalization;
using System.Text;

namespace ArticleGenerator.Html.Words;

/// <summary>Tells whether a script separates words with spaces, and which characters are parts of words.</summary>
internal static class Script
{
    private static readonly (int First, int Last)[] HanAndKana =
    [
        (0x2E80, 0x2FDF), (0x3005, 0x3007), (0x3021, 0x3029), (0x3031, 0x3035), (0x3038, 0x303C), (0x3040, 0x30FF), (0x31F0, 0x31FF),
        (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0xFF66, 0xFF9D), (0x1B000, 0x1B16F), (0x20000, 0x3FFFF),
    ];

    // Thai and Lao, Burmese, Khmer, New Tai Lue, Tai Tham, Burmese again.
    private static readonly (int First, int Last)[] OfSoutheastAsia =
        [(0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x1980, 0x19FF), (0x1A20, 0x1AAF), (0xA9E0, 0xA9FF), (0xAA60, 0xAA7F)];

    public static bool IsHanOrKana(int codePoint) => IsIn(HanAndKana, codePoint);

    public static bool IsOfSoutheastAsia(int codePoint) => IsIn(OfSoutheastAsia, codePoint);

    /// <summary>Whether a character is part of a word: a letter, a combining mark or a digit.</summary>
    public static bool IsWord(Rune rune) => Rune.GetUnicodeCategory(rune) is <= UnicodeCategory.OtherNumber;

    /// <summary>Whether a character belongs to the letter before it.</summary>
    public static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.Format;

    private static bool IsIn((int First, int Last)[] ranges, int codePoint) =>
        Array.Exists(ranges, range => codePoint >= range.First && codePoint <= range.Last);
}
