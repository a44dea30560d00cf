using System.Globalization;

namespace ArticleGenerator.Seeds.Text;

/// <summary>Tells words apart that look the same on the screen.</summary>
internal static class LookAlike
{
    /// <summary>The code points in which two words first differ, when eyes may not see it; else nothing.</summary>
    public static string Difference(string inText, string inSeed)
    {
        var (a, b) = (CodePoints(inText), CodePoints(inSeed));
        var shorter = Math.Min(a.Count, b.Count);
        var start = Enumerable.Range(0, shorter).TakeWhile(i => a[i] == b[i]).Count();
        var end = Enumerable.Range(1, shorter - start).TakeWhile(i => a[a.Count - i] == b[b.Count - i]).Count();
        return a.Count - start - end <= 1 && b.Count - start - end <= 1
            ? Difference(a.Count > start + end ? a[start] : null, b.Count > start + end ? b[start] : null)
            : "";
    }

    private static string Difference(int? inText, int? inSeed) => IsPlain(inText, inSeed) ? "" : $" ({Name(inText)} for {Name(inSeed)})";

    private static string Name(int? codePoint) => codePoint is { } known ? Excerpt.CodePoint(known) : "nothing";

    private static List<int> CodePoints(string text)
    {
        var codePoints = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
            codePoints.Add(char.IsSurrogatePair(text, i) ? char.ConvertToUtf32(text, i++) : text[i]);

        return codePoints;
    }

    /// <summary>Whether a reader sees the difference: letters or digits of one script, or one more of them.</summary>
    private static bool IsPlain(int? a, int? b) =>
        IsVisible(a) && IsVisible(b) && (a is null || b is null || AlphabetOf(a.Value) == AlphabetOf(b.Value));

    private static bool IsVisible(int? codePoint) => codePoint is not { } there || CategoryOf(there)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber;

    /// <summary>The alphabets that share shapes; all others count as one.</summary>
    private static int AlphabetOf(int codePoint) => codePoint switch
    {
        < 0x0370 => 1,
        < 0x0400 => 2,
        < 0x0530 => 3,
        < 0x0590 => 4,
        _ => 0,
    };

    private static UnicodeCategory CategoryOf(int codePoint) =>
        codePoint <= 0xFFFF
            ? CharUnicodeInfo.GetUnicodeCategory((char)codePoint)
            : CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(codePoint), 0);
}
