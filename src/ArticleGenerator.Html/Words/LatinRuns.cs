using System.Globalization;

namespace ArticleGenerator.Html.Words;

/// <summary>Finds Latin letters in text in another script, so that they can be displayed and read aloud in their language.</summary>
internal static class LatinRuns
{
    /// <summary>Whether at least half of the letters of a text are Latin.</summary>
    public static bool Prevail(string text) => text.Count(IsLatin) * 2 >= text.Count(char.IsLetter);

    /// <summary>Returns the runs: each is from a Latin letter to the last one before a letter of another script, with diacritics.</summary>
    public static IEnumerable<(int Start, int End)> Of(string text)
    {
        var (start, end) = (-1, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isMark = char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark && end == i;
            if (IsLatin(c) || (start >= 0 && isMark))
            {
                (start, end) = (start < 0 ? i : start, i + 1);
            }
            else if (start >= 0 && (char.IsLetter(c) || char.IsSurrogate(c)))
            {
                yield return (start, end);
                start = -1;
            }
        }

        if (start >= 0)
            yield return (start, end);
    }

    private static bool IsLatin(char c) => char.IsLetter(c) && c is < '\u0250' or (>= '\u1E00' and < '\u1F00');
}
