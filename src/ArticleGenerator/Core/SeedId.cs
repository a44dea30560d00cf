using System.Globalization;
using System.Text;

namespace ArticleGenerator.Core;

/// <summary>Ids of articles and entries: words of letters, marks and digits, joined by single hyphens.</summary>
internal static class SeedId
{
    /// <summary>The maximum length of an id, in UTF-16 units.</summary>
    public const int Longest = 100;

    public static bool IsValid(string id) => id.Length is > 0 and <= Longest && string.Equals(Fix(id), id, StringComparison.Ordinal);

    /// <summary>
    /// Returns the id that is nearest to a text: every run of other characters becomes a hyphen. Empty if nothing is left.
    /// </summary>
    public static string Fix(string written)
    {
        var id = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i += char.IsSurrogatePair(written, i) ? 2 : 1)
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(written, i);
            if (IsLetterOrDigit(category) || (IsMark(category) && id.Length > 0 && id[id.Length - 1] != '-'))
                id.Append(written, i, char.IsSurrogatePair(written, i) ? 2 : 1);
            else if (id.Length > 0 && id[id.Length - 1] != '-')
                id.Append('-');
        }

        var trimmed = id.ToString().TrimEnd('-');
        return trimmed.Length <= Longest
            ? trimmed
            : trimmed.Substring(0, Longest - (char.IsHighSurrogate(trimmed[Longest - 1]) ? 1 : 0)).TrimEnd('-');
    }

    private static bool IsLetterOrDigit(UnicodeCategory category) => category
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static bool IsMark(UnicodeCategory category) => category
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
