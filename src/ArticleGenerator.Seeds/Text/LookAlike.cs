using System.Globalization;

namespace ArticleGenerator.Seeds.Text;

/// <summary>Describes the difference between words that look the same on the screen.</summary>
internal static class LookAlike
{
    private const int MostPairs = 3;
    private const int LongestRun = 3;

    // Letters of one script that look alike in many fonts.
    private static readonly string[] Groups =
    [
        "Il1|ǀӀӏ", "O0〇○", "يىیېئ", "كکڪ", "هہەھةۃ", "٤۴", "٥۵", "٦۶", "وؤۇ",
        "一ー－—ㅡ", "二ニ", "三ミ", "口ロ囗", "力カ", "夕タ", "卜ト", "工エ", "八ハ", "千チ", "へヘ", "べベ", "ぺペ", "りリ",
        "巳已己", "日曰", "土士", "未末", "戊戌戍", "﨑崎", "髙高", "瀨瀬", "黑黒", "增増", "德徳", "眞真", "濵濱", "邊邉", "齊斉齋斎",
        "اأإآٱ", "ןוי", "םס", "רד", "หฬ", "ฎฏ", "ดต", "กถภ",
    ];

    /// <summary>
    /// The code points in which the article's words differ from the seed's, to be put after the article's; nothing if a reader sees the
    /// difference.
    /// </summary>
    public static string Difference(string inText, string inSeed)
    {
        var (a, b) = (CodePoints(inText), CodePoints(inSeed));
        if (a.Count == b.Count)
            return OfPairs([.. a.Zip(b, (x, y) => (x, y)).Where(p => p.x != p.y).Distinct()]);

        var shorter = Math.Min(a.Count, b.Count);
        var start = Enumerable.Range(0, shorter).TakeWhile(i => a[i] == b[i]).Count();
        var end = Enumerable.Range(1, shorter - start).TakeWhile(i => a[a.Count - i] == b[b.Count - i]).Count();
        return OfRuns(a.GetRange(start, a.Count - start - end), b.GetRange(start, b.Count - start - end));
    }

    /// <summary>Code points in Unicode's notation.</summary>
    public static string NamesOf(string text) => NamesOf(CodePoints(text));

    private static string NamesOf(List<int> codePoints) =>
        string.Join(" ", codePoints.Select(Excerpt.CodePoint));

    private static string OfPairs(IReadOnlyList<(int InText, int InSeed)> pairs) =>
        pairs.Count is 0 or > MostPairs || pairs.Any(p => IsPlain(p.InText, p.InSeed)) ? ""
        : $" ({string.Join(", ", pairs.Select(p => $"{Excerpt.CodePoint(p.InText)} instead of {Excerpt.CodePoint(p.InSeed)}"))})";

    /// <summary>One more or less, or some replaced: <c>ﬁ</c> for <c>fi</c>.</summary>
    private static string OfRuns(List<int> inText, List<int> inSeed) =>
        inText.Count > LongestRun || inSeed.Count > LongestRun
        || inText.Concat(inSeed).All(inText.Count + inSeed.Count == 1 ? IsVisible : c => !IsCompatibility(c) && !Invisible.IsIgnorable(c))
            ? ""
        : inText.Count == 0 ? $" (missing {NamesOf(inSeed)})"
        : inSeed.Count == 0 ? $" (extra {NamesOf(inText)})"
        : $" ({NamesOf(inText)} instead of {NamesOf(inSeed)})";

    private static List<int> CodePoints(string text)
    {
        var codePoints = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
            codePoints.Add(char.IsSurrogatePair(text, i) ? char.ConvertToUtf32(text, i++) : text[i]);

        return codePoints;
    }

    /// <summary>Whether a reader sees the difference: letters or digits of one script that don't look alike.</summary>
    private static bool IsPlain(int a, int b) =>
        IsVisible(a) && IsVisible(b) && AlphabetOf(a) == AlphabetOf(b)
        && !Array.Exists(Groups, group => Has(group, a) && Has(group, b));

    private static bool Has(string group, int codePoint) => codePoint <= char.MaxValue && group.IndexOf((char)codePoint) >= 0;

    private static bool IsVisible(int codePoint) =>
        !IsCompatibility(codePoint) && !Invisible.IsIgnorable(codePoint) && CategoryOf(codePoint) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber;

    /// <summary>
    /// Other forms of existing characters: letterlike symbols, ligatures, presentation forms, full-width and half-width ones, compatibility
    /// ideographs, and the Thai and Lao vowel that may be two characters.
    /// </summary>
    private static bool IsCompatibility(int codePoint) => codePoint
        is 0x00B5 or 0x017F or 0x0E33 or 0x0EB3 or (>= 0x0132 and <= 0x0133) or (>= 0x01C4 and <= 0x01CC) or (>= 0x01F1 and <= 0x01F3)
        or (>= 0x0675 and <= 0x0678) or (>= 0x05F0 and <= 0x05F2)
        or (>= 0x2100 and <= 0x218F) or (>= 0x2E80 and <= 0x2FDF) or (>= 0x3131 and <= 0x318E) or (>= 0x3200 and <= 0x33FF)
        or (>= 0xF900 and <= 0xFDFF) or (>= 0xFE20 and <= 0xFFEF) or (>= 0x1D400 and <= 0x1D7FF) or (>= 0x2F800 and <= 0x2FA1F);

    /// <summary>The alphabets that share shapes; all others are treated as one.</summary>
    private static int AlphabetOf(int codePoint) => codePoint switch
    {
        < 0x0370 => 1,
        < 0x0400 => 2,
        < 0x0530 => 3,
        < 0x0590 => 4,
        >= 0x3041 and <= 0x3096 => 5,
        >= 0x30A1 and <= 0x30FF => 6,
        >= 0x13A0 and <= 0x13FF => 7,
        _ => 0,
    };

    private static UnicodeCategory CategoryOf(int codePoint) =>
        codePoint <= 0xFFFF
            ? CharUnicodeInfo.GetUnicodeCategory((char)codePoint)
            : CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(codePoint), 0);
}
