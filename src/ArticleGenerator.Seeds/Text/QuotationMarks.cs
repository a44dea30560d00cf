namespace ArticleGenerator.Seeds.Text;

/// <summary>Distinguishes words in quotation marks from reported ones.</summary>
internal static class QuotationMarks
{
    // Apostrophes are among the single marks: many keyboards and typesetters make no distinction.
    private const string Single = "'\u2018\u2019\u201A\u201B\u2039\u203A\u02BB\u02BC\u02BD\u05F3\uFF07";
    private const string Double = "\"\u201C\u201D\u201E\u201F«»「」『』〝〞〟﹁﹂﹃﹄\u05F4\uFF02";

    private const string Opening = "\"'“„‟”‘‚‛’«‹»›「『〝﹁﹃＂״＇";
    private const string Closing = "\"'”“‟’‘«‹»›」』〞〟﹂﹄＂״＇";

    /// <summary>What can be between the opening mark and the first word of a quotation: Spanish signs, omissions.</summary>
    private const string Leading = "¿¡…[(";

    /// <summary>
    /// What can be between the last word of a quotation and the closing mark: its period, its comma, the dash of an interruption.
    /// </summary>
    private const string Trailing = ".,!?;:…।॥。，、！？；：．؟،؛۔])—–-";

    /// <summary>Whether it is treated as ' when words are compared.</summary>
    public static bool IsSingle(char unit) => Single.IndexOf(unit) >= 0;

    /// <summary>Whether it is treated as " when words are compared.</summary>
    public static bool IsDouble(char unit) => Double.IndexOf(unit) >= 0;

    /// <summary>
    /// Whether the pieces of a quotation are in quotation marks: one directly before the first range or at its start, and one directly
    /// after the last range or at its end.
    /// </summary>
    public static bool Enclose(string text, IReadOnlyList<SourceSpan> ranges) =>
        ranges.Count > 0 && OpensAt(text, ranges[0]) && ClosesAt(text, ranges[ranges.Count - 1]);

    private static bool OpensAt(string text, SourceSpan range) =>
        Opening.IndexOf(text[range.Start]) >= 0
            ? StaysOpen(text, range)
            : (Skip(text, range.Start - 1, -1, Leading) is { } before && Opening.IndexOf(before) >= 0);

    /// <summary>
    /// Whether the mark at the start of a range is closed at its end or after it: "Hamlet" and "Macbeth" isn't a quotation.
    /// </summary>
    private static bool StaysOpen(string text, SourceSpan range)
    {
        var isSingle = IsSingle(text[range.Start]);
        for (var i = range.Start + 1; i < range.End; i++)
        {
            if (Closing.IndexOf(text[i]) >= 0 && IsSingle(text[i]) == isSingle && !IsApostrophe(text, i))
                return !HasWords(text, i + 1, range.End);
        }

        return true;
    }

    private static bool HasWords(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (WordEdge.IsWordPart(text, i))
                return true;
        }

        return false;
    }

    private static bool IsApostrophe(string text, int index) =>
        WordEdge.IsWordPart(text, index - 1) && index + 1 < text.Length && WordEdge.IsWordPart(text, index + 1);

    private static bool ClosesAt(string text, SourceSpan range) =>
        (range.Length > 1 && Skip(text, range.End - 1, -1, Trailing) is { } last && Closing.IndexOf(last) >= 0)
        || (Skip(text, range.End, 1, Trailing) is { } after && Closing.IndexOf(after) >= 0);

    /// <summary>The first character on the way that is neither white space nor one of these.</summary>
    private static char? Skip(string text, int index, int step, string passedOver)
    {
        while (index >= 0 && index < text.Length && (char.IsWhiteSpace(text[index]) || passedOver.IndexOf(text[index]) >= 0))
            index += step;

        return index >= 0 && index < text.Length ? text[index] : null;
    }
}
