using System.Globalization;

namespace ArticleGenerator.Seeds.Text;

/// <summary>
/// Finds the ends of words: the places where the other side has no letter, mark or digit, and no sign that continues the word. Unlike \b of
/// regular expressions, this treats a Devanagari vowel sign as part of a word. In scripts without spaces, a word may end anywhere, except
/// that a run of katakana is a word.
/// </summary>
internal static class WordEdge
{
    // With more marks on one letter, or in a longer word, nobody sees what is there.
    private const int MostMarks = 100;
    private const int LongestWord = 200;

    /// <summary>
    /// Whether the run of <paramref name="folded"/> (UTF-16 units of a folded text) is one or more whole words, and not part of a web
    /// address.
    /// </summary>
    public static bool IsWhole(string folded, int start, int length) =>
        Begins(folded, start) && Ends(folded, start + length) && !WordSigns.IsInAddress(folded, start);

    /// <summary>
    /// Whether an offset is inside a word, so that a cut there is a slip. Arabic and Hebrew attach small words to the next one, so there it
    /// may be intended.
    /// </summary>
    public static bool Cuts(string text, int offset) =>
        IsWithin(Before(text, offset), At(text, offset)) && !IsJoinedToNext(At(text, offset));

    /// <summary>A word that starts with a sign (.NET) begins only where no other word continues.</summary>
    private static bool Begins(string text, int start)
    {
        var (before, first) = (Before(text, start), At(text, start));
        return !IsWordPart(first) ? !IsSpaced(before) || WordSigns.Opens(first)
            : IsWordPart(before) ? IsEdge(before, first)
            : start == 0 || !WordSigns.Join(text, start - 1);
    }

    private static bool Ends(string text, int end)
    {
        var (last, after) = (Before(text, end), At(text, end));
        return !IsWordPart(last) ? !IsSpaced(after) || WordSigns.Closes(last) || (last == '.' && !WordSigns.Join(text, end - 1))
            : IsWordPart(after) ? IsEdge(last, after)
            : end == text.Length || !(WordSigns.Join(text, end) || WordSigns.GoOn(text, end));
    }

    /// <summary>The letters, marks and digits on both sides of an offset.</summary>
    public static SourceSpan WordAround(string text, int offset)
    {
        var (start, end) = (offset, offset);
        while (start > 0 && offset - start < LongestWord && (IsWordPart(text, start - 1) || IsJoiner(text[start - 1])))
            start--;

        while (end < text.Length && end - offset < LongestWord && (IsWordPart(text, end) || IsJoiner(text[end])))
            end++;

        return SourceSpan.FromBounds(start, end);
    }

    private static bool IsJoinedToNext(int codePoint) =>
        codePoint is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE);

    private static bool IsWithin(int before, int after) => IsSpaced(before) && IsSpaced(after);

    /// <summary>Whether a word ends between two letters, marks or digits.</summary>
    private static bool IsEdge(int before, int after) => !IsWithin(before, after) && !(IsKatakana(before) && IsKatakana(after));

    /// <summary>Whether it is a letter, mark or digit of a script with spaces between words.</summary>
    public static bool IsSpaced(int codePoint) => IsWordPart(codePoint) && !IsUnspaced(codePoint);

    public static bool IsWordPart(int codePoint) => codePoint >= 0 && Category(codePoint)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber;

    /// <summary>Whether the character at <paramref name="index"/> is a letter, mark or digit, or the second half of one.</summary>
    public static bool IsWordPart(string text, int index) =>
        char.IsLowSurrogate(text[index]) && index > 0 && char.IsHighSurrogate(text[index - 1])
            ? IsWordPart(Before(text, index + 1))
            : IsWordPart(At(text, index));

    /// <summary>Whether the character at <paramref name="index"/> is of a script without spaces between words.</summary>
    public static bool IsUnspaced(string text, int index) => IsUnspaced(At(text, index));

    /// <summary>Han, kana, Hangul, Thai, Lao, Khmer, Myanmar.</summary>
    private static bool IsUnspaced(int codePoint) => codePoint
        is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1100 and <= 0x11FF)
        or (>= 0x1780 and <= 0x17FF) or (>= 0x19E0 and <= 0x19FF)
        or (>= 0x2E80 and <= 0x2FDF) or (>= 0x3005 and <= 0x3007) or (>= 0x3021 and <= 0x30FF) or (>= 0x3130 and <= 0x318F)
        or (>= 0x31F0 and <= 0x31FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF)
        or (>= 0xA960 and <= 0xA97F) or (>= 0xA9E0 and <= 0xA9FF) or (>= 0xAA60 and <= 0xAA7F)
        or (>= 0xAC00 and <= 0xD7FF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF66 and <= 0xFFDC) or (>= 0x1B000 and <= 0x1B16F)
        or (>= 0x20000 and <= 0x3FFFF);

    /// <summary>Katakana, with the long mark, the iteration marks and the half-width forms, but not the dot between two words.</summary>
    private static bool IsKatakana(int codePoint) => codePoint
        is (>= 0x30A1 and <= 0x30FA) or (>= 0x30FC and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0xFF66 and <= 0xFF9F)
        or (>= 0x1B164 and <= 0x1B167);

    /// <summary>
    /// The character that ends before <paramref name="index"/>, -1 at the start. A mark belongs to its base: a letter, or the sign of an
    /// emoji.
    /// </summary>
    public static int Before(string text, int index)
    {
        var codePoint = -1;
        for (var marks = 0; index > 0 && marks < MostMarks; marks++)
        {
            var length = index > 1 && char.IsSurrogatePair(text, index - 2) ? 2 : 1;
            index -= length;
            codePoint = length == 2 ? char.ConvertToUtf32(text, index) : text[index];
            if (!IsJoiner(text[index]) && !IsMark(codePoint))
                return codePoint;
        }

        return codePoint;
    }

    private static bool IsMark(int codePoint) => Category(codePoint)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>The character at <paramref name="index"/> or after joiners there, -1 at the end.</summary>
    public static int At(string text, int index)
    {
        for (var joiners = 0; index < text.Length && joiners < MostMarks && IsJoiner(text[index]); joiners++)
            index++;

        return index == text.Length ? -1 : char.IsSurrogatePair(text, index) ? char.ConvertToUtf32(text, index) : text[index];
    }

    /// <summary>Joiners don't separate words: the word continues after them.</summary>
    private static bool IsJoiner(char unit) => unit is '\u200C' or '\u200D';

    public static UnicodeCategory Category(int codePoint) => codePoint <= 0xFFFF
        ? CharUnicodeInfo.GetUnicodeCategory((char)codePoint)
        : CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(codePoint), 0);
}
