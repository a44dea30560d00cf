using ArticleGenerator.Core;

namespace ArticleGenerator.Seeds.Text;

/// <summary>Tells whether words give a year.</summary>
internal static class YearDigits
{
    // Names of the Common Era, written before or after the number.
    private static readonly string[] Eras =
    [
        "BCE", "B.C.E.", "BC", "B.C.", "CE", "C.E.", "AD", "A.D.", "n. Chr.", "v. Chr.", "n.Chr.", "v.Chr.", "u. Z.", "v. u. Z.",
        "av. J.-C.", "ap. J.-C.", "apr. J.-C.", "a. C.", "d. C.", "a.C.", "d.C.", "f. Kr.", "e. Kr.", "f.Kr.", "e.Kr.",
        "до н. э.", "до н.э.", "н. э.", "н.э.", "до н. е.", "н. е.", "p.n.e.", "n.e.", "př. n. l.", "n. l.",
        "ई.पू.", "ईसा पूर्व", "ईस्वी", "ق.م",
    ];

    /// <summary>Whether there are exactly four decimal digits in a row, in any script, or fewer or more with a named era.</summary>
    public static bool HasYear(string words)
    {
        var plain = Plain(words);
        var start = 0;
        for (var i = 0; i <= plain.Length; i++)
        {
            if (i < plain.Length && char.IsDigit(plain[i]))
                continue;

            if (i - start == 4 || (i > start && IsInEra(plain, start, i)))
                return true;

            start = i + 1;
        }

        return EastAsianDate.HasYear(plain);
    }

    private static bool IsInEra(string text, int start, int end) => Eras.Any(era => IsBehind(text, end, era) || IsBefore(text, start, era));

    private static bool IsBehind(string text, int end, string era)
    {
        var start = end < text.Length && text[end] == ' ' ? end + 1 : end;
        var next = start + era.Length;
        return string.CompareOrdinal(text, start, era, 0, era.Length) == 0 && (next >= text.Length || !char.IsLetter(text[next]));
    }

    private static bool IsBefore(string text, int start, string era)
    {
        var first = start - 1 - era.Length;
        return first >= 0
            && text[start - 1] == ' '
            && string.CompareOrdinal(text, first, era, 0, era.Length) == 0
            && (first == 0 || !char.IsLetter(text[first - 1]));
    }

    /// <summary>Full-width digits are treated as plain ones, and any white space as a space.</summary>
    private static string Plain(string words) => string.Concat(words.Select(c =>
        c is >= '\uFF10' and <= '\uFF19' ? (char)(c - 0xFF10 + '0') : char.IsWhiteSpace(c) ? ' ' : c));
}
