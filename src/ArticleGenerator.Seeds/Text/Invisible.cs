using System.Globalization;

namespace ArticleGenerator.Seeds.Text;

/// <summary>Characters that are invisible and change nothing visible. One that is part of the spelling doesn't count.</summary>
internal static class Invisible
{
    private const int BlackFlag = 0x1F3F4;

    /// <summary>The first code point of this kind, or null.</summary>
    public static int? In(string text)
    {
        var before = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var codePoint = char.IsSurrogatePair(text, i) ? char.ConvertToUtf32(text, i++) : text[i];
            if (IsInvisible(codePoint, before))
                return codePoint;

            // The tags of a flag (England's, Scotland's) form a sequence.
            before = IsTag(codePoint) ? before : codePoint;
        }

        return null;
    }

    /// <summary>Whether a code point is invisible by itself (Default_Ignorable_Code_Point, format characters, U+2800).</summary>
    public static bool IsIgnorable(int codePoint) =>
        codePoint is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x2065 or 0x2800 or 0x3164
            or (>= 0xFE00 and <= 0xFE0F) or 0xFFA0 or (>= 0xFFF0 and <= 0xFFF8) or (>= 0xE0000 and <= 0xE0FFF)
        || CategoryOf(codePoint) == UnicodeCategory.Format;

    private static bool IsInvisible(int codePoint, int before) =>
        codePoint is 0x00AD or 0x115F or 0x1160 or 0x180E or 0x200B or (>= 0x2060 and <= 0x2064) or (>= 0x206A and <= 0x206F)
            or 0x3164 or 0xFEFF or 0xFFA0
        || (IsTag(codePoint) && before != BlackFlag)
        || (codePoint is 0x200C or 0x200D && !IsJoined(before))
        || (codePoint is (>= 0xFE00 and <= 0xFE0F) or (>= 0x180B and <= 0x180D) or (>= 0xE0100 and <= 0xE01EF) && !HasVariants(before));

    private static bool IsTag(int codePoint) => codePoint is >= 0xE0000 and <= 0xE007F;

    /// <summary>
    /// Joiners are part of the spelling in the scripts from Arabic through those of India to Mongolian, and connect emoji.
    /// </summary>
    public static bool IsJoined(int before) =>
        before is (>= 0x0600 and <= 0x109F) or (>= 0x1700 and <= 0x1CFF) or (>= 0xA800 and <= 0xABFF) or (>= 0xFB50 and <= 0xFEFE)
            or (>= 0x10A00 and <= 0x1E9FF)
        || CategoryOf(before) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol;

    /// <summary>
    /// Ideographs, some letters of Myanmar and Mongolian, and symbols have variants; letters of other scripts and spaces have none.
    /// </summary>
    private static bool HasVariants(int before) =>
        before is (>= 0x1000 and <= 0x109F) or (>= 0x1800 and <= 0x18AF) or (>= 0x2E80 and <= 0x9FFF) or (>= 0xA840 and <= 0xA87F)
            or (>= 0xAA60 and <= 0xAA7F) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF)
        || CategoryOf(before) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol or UnicodeCategory.ModifierSymbol
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherPunctuation;

    private static UnicodeCategory CategoryOf(int codePoint) =>
        CharUnicodeInfo.GetUnicodeCategory(codePoint is >= 0xD800 and <= 0xDFFF ? "\uFFFD" : char.ConvertFromUtf32(codePoint), 0);
}
