namespace ArticleGenerator.Tool.Exchange;

/// <summary>Words of an article in the form of an annotation, without line ends and invisible characters.</summary>
internal static class ArticleWords
{
    /// <summary>Soft hyphen, zero-width space, word joiner, byte order mark: anchors ignore them.</summary>
    private const string Invisible = "\u00AD\u200B\u2060\uFEFF";

    /// <summary>Whether a character at the end of a range is not part of an anchor's match.</summary>
    public static bool IsNothing(char c) => char.IsWhiteSpace(c) || Invisible.Contains(c);

    /// <summary>Without invisible characters, and with one space for each run of white space, but none at the ends.</summary>
    public static string OnOneLine(string words) => string.Join(
        " ", string.Concat(words.Where(c => !Invisible.Contains(c))).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
