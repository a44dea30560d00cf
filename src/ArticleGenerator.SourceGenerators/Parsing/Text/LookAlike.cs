using System.Globalization;

namespace ArticleGenerator.SourceGenerators.Parsing;

/// <summary>Tells words apart that look the same on the screen.</summary>
internal static class LookAlike
{
    /// <summary>The code points in which two words first differ, when eyes may not see it; else nothing.</summary>
    public static string Difference(string inText, string inSeed)
    {
        var start = 0;
        while (start < inText.Length && start < inSeed.Length && inText[start] == inSeed[start])
        {
            start++;
        }

        var end = 0;
        while (end < inText.Length - start && end < inSeed.Length - start && inText[inText.Length - 1 - end] == inSeed[inSeed.Length - 1 - end])
        {
            end++;
        }

        var (text, seed) = (inText.Substring(start, inText.Length - start - end), inSeed.Substring(start, inSeed.Length - start - end));
        return text.Length <= 1 && seed.Length <= 1 && !IsPlain(text, seed) ? $" ({Name(text)} for {Name(seed)})" : "";
    }

    private static string Name(string unit) => unit.Length == 0 ? "nothing" : Excerpt.CodePoint(unit[0]);

    /// <summary>Whether a reader sees the difference: letters or digits of one script, or one more of them.</summary>
    private static bool IsPlain(string a, string b) =>
        IsVisible(a) && IsVisible(b) && (a.Length == 0 || b.Length == 0 || AlphabetOf(a[0]) == AlphabetOf(b[0]));

    private static bool IsVisible(string unit) => unit.Length == 0 || CharUnicodeInfo.GetUnicodeCategory(unit[0])
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber;

    /// <summary>The alphabets that share shapes; all others count as one.</summary>
    private static int AlphabetOf(char unit) => unit switch
    {
        < '\u0370' => 1,
        < '\u0400' => 2,
        < '\u0530' => 3,
        < '\u0590' => 4,
        _ => 0,
    };
}
