using System.Globalization;
using System.Text;

namespace ArticleGenerator.Seeds.Text;

/// <summary>Text of a seed for a message: on one line, short, and without invisible characters.</summary>
internal static class Excerpt
{
    private const int FewWords = 15;
    private const int ManyMarks = 100;

    /// <param name="longest">The approximate maximum length in UTF-16 units; an ellipsis replaces the rest.</param>
    public static string From(string text, int longest = 80) => Verbatim(FoldWhiteSpace(text), longest);

    /// <summary>Keeps all spaces: the mistake in an id or a key may be a space at its end.</summary>
    /// <param name="longest">The approximate maximum length in UTF-16 units; an ellipsis replaces the rest.</param>
    public static string Verbatim(string text, int longest = 80)
    {
        if (text.Length <= longest && IsPlain(text))
            return text;

        var shown = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            if (shown.Length >= longest && (shown.Length >= 2 * longest || Grapheme.IsBoundary(text, i)))
                return shown.Append('…').ToString();

            var length = char.IsSurrogatePair(text, i) ? 2 : 1;
            _ = IsShown(text, i)
                ? shown.Append(text, i, length)
                : shown.Append('<').Append(CodePoint(length == 2 ? char.ConvertToUtf32(text, i) : text[i])).Append('>');
            i += length;
        }

        return shown.ToString();
    }

    /// <summary>A whole message for a log, without invisible characters.</summary>
    public static string Printable(string message) => IsPlain(message) ? message : Verbatim(message, int.MaxValue / 2);

    /// <summary>A few words of the line that ends at an offset; empty at the beginning of a line.</summary>
    public static string Before(string text, int end) => From(SourceSpan.FromBounds(StartBefore(text, end), end).In(text));

    /// <summary>A few words of the line that begins at an offset; empty at the end of a line.</summary>
    public static string Behind(string text, int start) => From(SourceSpan.FromBounds(start, EndBehind(text, start)).In(text));

    /// <summary>A range with a few words of its line on both sides.</summary>
    public static string Around(string text, SourceSpan range) =>
        From(SourceSpan.FromBounds(StartBefore(text, range.Start), EndBehind(text, range.End)).In(text), longest: 120);

    private static int StartBefore(string text, int end)
    {
        var start = end;
        while (start > 0
            && end - start < ManyMarks
            && text[start - 1] is not ('\n' or '\r')
            && (end - start < FewWords
                || !(char.IsWhiteSpace(text[start]) || (end - start >= 2 * FewWords && Grapheme.IsBoundary(text, start)))))
        {
            start--;
        }

        return start;
    }

    private static int EndBehind(string text, int start)
    {
        var end = start;
        while (end < text.Length
            && end - start < ManyMarks
            && text[end] is not ('\n' or '\r')
            && (end - start < FewWords
                || !(char.IsWhiteSpace(text[end]) || (end - start >= 2 * FewWords && Grapheme.IsBoundary(text, end)))))
        {
            end++;
        }

        return end;
    }

    /// <summary>A code point in Unicode's notation: U+200B.</summary>
    public static string CodePoint(int codePoint) => "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);

    private static bool IsPlain(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is (< ' ' or > '~') && (char.IsSurrogate(text[i]) || !IsShown(text, i)))
                return false;
        }

        return true;
    }

    private static string FoldWhiteSpace(string text) =>
        IsFolded(text) ? text : string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether all white space is single spaces between words, as is usual.</summary>
    private static bool IsFolded(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || i == 0 || i + 1 == text.Length || text[i + 1] == ' '))
                return false;
        }

        return true;
    }

    /// <summary>
    /// Whether a reader sees the character. Joiners are visible where they are part of the spelling; a mark needs a base character.
    /// </summary>
    private static bool IsShown(string text, int index)
    {
        var codePoint = char.IsSurrogatePair(text, index) ? char.ConvertToUtf32(text, index) : text[index];
        if (Invisible.IsIgnorable(codePoint))
            return codePoint is 0x200C or 0x200D && index > 0 && Invisible.IsJoined(CodePointBefore(text, index));

        return CharUnicodeInfo.GetUnicodeCategory(text, index) switch
        {
            UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
            UnicodeCategory.SpaceSeparator => codePoint is ' ' or 0x3000,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => index > 0 && !char.IsWhiteSpace(text[index - 1]),
            _ => (codePoint & 0xFFFE) != 0xFFFE,
        };
    }

    private static int CodePointBefore(string text, int index) =>
        index > 1 && char.IsSurrogatePair(text, index - 2) ? char.ConvertToUtf32(text, index - 2) : text[index - 1];
}
