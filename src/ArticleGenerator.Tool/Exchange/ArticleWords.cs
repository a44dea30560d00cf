namespace ArticleGenerator.Tool.Exchange;

/// <summary>Words of an article as an annotation writes them, where line ends and what nobody sees do not count.</summary>
internal static class ArticleWords
{
    /// <summary>Soft hyphen, zero-width space, word joiner, byte order mark: for an anchor they are nothing.</summary>
    private const string Invisible = "\u00AD\u200B\u2060\uFEFF";

    /// <summary>Whether a character at the end of a stretch is no part of what an anchor finds.</summary>
    public static bool IsNothing(char c) => char.IsWhiteSpace(c) || Invisible.Contains(c);

    /// <summary>Without invisible characters, and with one blank for each run of white space but at the ends.</summary>
    public static string OnOneLine(string words) => string.Join(
        " ", string.Concat(words.Where(c => !Invisible.Contains(c))).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
