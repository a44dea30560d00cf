namespace ArticleGenerator.Core;

/// <summary>
/// The block at the top of a <c>.md</c> file between two <c>---</c> lines (YAML) or two <c>+++</c> lines (the TOML of Hugo).
/// It is never part of the text.
/// </summary>
internal static class FrontMatter
{
    /// <summary>Whether the text begins with a line that opens front matter, closed or not.</summary>
    public static bool Opens(string text) => IsFence(text, 0, '-') || IsFence(text, 0, '+');

    /// <summary>
    /// Whether front matter is begun and never closed. A first line of hyphens may also part the text from nothing: only a line below it that
    /// reads as a key, with a small first letter as all tools write them, tells front matter.
    /// </summary>
    public static bool NeverCloses(string text)
    {
        if (!Opens(text) || ClosingLine(text) is not null)
            return false;
        var key = NextLine(text, 0);
        var end = key;
        while (At(text, end) is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-')
            end++;
        var mark = SkipBlanks(text, end);
        return At(text, key) is >= 'a' and <= 'z'
            && At(text, mark) == (text[0] == '+' ? '=' : ':')
            && At(text, mark + 1) is ' ' or '\t' or '\r' or '\n' or '\0';
    }

    /// <summary>
    /// The length of the front matter in UTF-16 units, with the closing line and its line end; 0 when there is none or it never closes.
    /// </summary>
    public static int Length(string text) => ClosingLine(text) is { } line ? NextLine(text, line) : 0;

    /// <summary>What stands between the two lines: start and length in UTF-16 units. Nothing when there is no front matter or it never closes.</summary>
    public static (int Start, int Length) Content(string text)
    {
        var start = NextLine(text, 0);
        return ClosingLine(text) is { } line ? (start, line - start) : (0, 0);
    }

    /// <summary>The same where it annotates a seed, for which it has the key <c>articleSeed</c>; other front matter belongs to another tool.</summary>
    public static (int Start, int Length) Annotation(string text) =>
        Content(text) is var (start, length) && HasKey(text.Substring(start, length), "articleSeed") ? (start, length) : (0, 0);

    /// <summary>Whether a line begins with this key and a colon. Keys of inner maps are indented and so never count.</summary>
    public static bool HasKey(string frontMatter, string key)
    {
        for (var line = 0; line < frontMatter.Length; line = NextLine(frontMatter, line))
            if (string.CompareOrdinal(frontMatter, line, key, 0, key.Length) == 0
                && At(frontMatter, SkipBlanks(frontMatter, line + key.Length)) == ':')
                return true;
        return false;
    }

    private static int? ClosingLine(string text)
    {
        if (!Opens(text))
            return null;
        for (var line = NextLine(text, 0); line < text.Length; line = NextLine(text, line))
            if (IsFence(text, line, text[0]))
                return line;
        return null;
    }

    private static bool IsFence(string text, int start, char mark) =>
        At(text, start) == mark && At(text, start + 1) == mark && At(text, start + 2) == mark
        && At(text, SkipBlanks(text, start + 3)) is '\n' or '\r' or '\0';

    private static int NextLine(string text, int start)
    {
        var end = text.IndexOfAny(['\r', '\n'], start);
        if (end < 0)
            return text.Length;
        return text[end] == '\r' && At(text, end + 1) == '\n' ? end + 2 : end + 1;
    }

    private static int SkipBlanks(string text, int start)
    {
        while (At(text, start) is ' ' or '\t')
            start++;
        return start;
    }

    private static char At(string text, int index) => index < text.Length ? text[index] : '\0';
}
