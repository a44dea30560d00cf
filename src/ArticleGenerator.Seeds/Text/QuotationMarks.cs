namespace ArticleGenerator.Seeds.Text;

/// <summary>Tells words between quotation marks from words that are retold.</summary>
internal static class QuotationMarks
{
    private const string Opening = "\"'“„‟”‘‚‛’«‹»›「『〝﹁﹃＂״";
    private const string Closing = "\"'”“‟’‘«‹»›」』〞〟﹂﹄＂״";

    /// <summary>Whether a quotation mark stands directly before the first of the ranges and one directly behind the last.</summary>
    public static bool Enclose(string text, IReadOnlyList<SourceSpan> ranges) =>
        ranges.Count > 0
        && Before(text, ranges[0].Start) is { } before && Opening.IndexOf(before) >= 0
        && After(text, ranges[ranges.Count - 1].End) is { } after && Closing.IndexOf(after) >= 0;

    private static char? Before(string text, int index)
    {
        while (index > 0 && char.IsWhiteSpace(text[index - 1]))
            index--;

        return index > 0 ? text[index - 1] : null;
    }

    /// <summary>The full stop or comma of the quotation may stand before its closing mark.</summary>
    private static char? After(string text, int index)
    {
        while (index < text.Length && (char.IsWhiteSpace(text[index]) || ".,!?…।。，".IndexOf(text[index]) >= 0))
            index++;

        return index < text.Length ? text[index] : null;
    }
}
