namespace ArticleGenerator.Core;

/// <summary>
/// The block at the top of a <c>.md</c> file between two <c>---</c> lines (YAML; <c>...</c> closes it, too) or two
/// <c>+++</c> lines (the TOML of Hugo). It is never part of the text. Lengths count ASCII only, so that they are the same in
/// UTF-16 units of a text and in its bytes.
/// </summary>
internal static class FrontMatter
{
    /// <summary>Whether the text begins with a line that opens front matter, closed or not.</summary>
    public static bool Opens(string text) => IsFence(text, 0, '-') || IsFence(text, 0, '+');

    /// <summary>
    /// Whether front matter is begun and never closed. A first line of hyphens may also part the text from nothing,
    /// and a sentence may begin with a word and a colon: only a key as tools write them (<c>title:</c>, in quotation
    /// marks, one below another) tells front matter.
    /// </summary>
    public static bool NeverCloses(string text)
    {
        if (!Opens(text) || ClosingLine(text) is not null)
            return false;
        var keys = FirstKeys(text).ToList();
        return keys.Count > 1 || keys.Any(key => text[key] is (>= 'a' and <= 'z') or '"' or '\'' || IsTitle(text, key));
    }

    /// <summary>
    /// The length of the front matter in UTF-16 units, with the closing line and its line end; 0 when there is none or it never closes.
    /// </summary>
    public static int Length(string text) => LastLine(text) is { } line ? NextLine(text, line) : 0;

    /// <summary>
    /// What stands between the two lines: start and length in UTF-16 units. Nothing when there is no front matter or it never closes.
    /// </summary>
    public static (int Start, int Length) Content(string text)
    {
        var start = NextLine(text, 0);
        return LastLine(text) is { } line ? (start, line - start) : (0, 0);
    }

    /// <summary>
    /// The same where it annotates a seed, for which it has the key <c>articleSeed</c>; other front matter belongs to another tool.
    /// </summary>
    public static (int Start, int Length) Annotation(string text) =>
        Content(text) is var (start, length) && HasKey(text.Substring(start, length), "articleSeed") ? (start, length) : (0, 0);

    /// <summary>Whether this is a key of the outermost map. Keys of inner maps are indented further and so never count.</summary>
    public static bool HasKey(string frontMatter, string key) =>
        OuterLines.Read(frontMatter).Any(line => OuterLines.Pair(line.Text) is var (found, _) && found == key);

    internal static int NextLine(string text, int start)
    {
        var end = text.IndexOfAny(['\r', '\n'], start);
        if (end < 0)
            return text.Length;
        return text[end] == '\r' && At(text, end + 1) == '\n' ? end + 2 : end + 1;
    }

    internal static int SkipBlanks(string text, int start)
    {
        while (At(text, start) is ' ' or '\t')
            start++;
        return start;
    }

    // Hyphens above and below a part of the text are no front matter: it has a key, or nothing in it.
    private static int? LastLine(string text) =>
        ClosingLine(text) is { } line && (text[0] == '+' || IsEmptyOrInBraces(text, line) || FirstKeys(text).Any()) ? line : null;

    private static bool IsEmptyOrInBraces(string text, int closing)
    {
        var first = NextLine(text, 0);
        while (At(text, first) is ' ' or '\t' or '\r' or '\n')
            first++;
        return first >= closing || text[first] == '{';
    }

    /// <summary>Where the keys begin in the first lines below the opening one, up to a blank line.</summary>
    private static IEnumerable<int> FirstKeys(string text)
    {
        var hasBegun = false;
        for (var line = NextLine(text, 0); line < text.Length && !Closes(text, line); line = NextLine(text, line))
        {
            var start = SkipBlanks(text, line);
            var isBlank = At(text, start) is '\r' or '\n' or '\0';
            if (hasBegun && isBlank)
                yield break;
            if (isBlank || text[start] == '#')
                continue;
            hasBegun = true;
            if (IsKey(text, start))
                yield return start;
        }
    }

    private static bool IsKey(string text, int start)
    {
        var end = start;
        if (At(text, start) is '"' or '\'')
        {
            end = text.IndexOf(text[start], start + 1) + 1;
            if (end == 0 || end > NextLine(text, start))
                return false;
        }
        else
        {
            while (IsKeyLetter(At(text, end)))
                end++;
        }

        var mark = SkipBlanks(text, end);
        return end > start
            && At(text, mark) == (text[0] == '+' ? '=' : ':')
            && At(text, mark + 1) is ' ' or '\t' or '\r' or '\n' or '\0';
    }

    private static bool IsKeyLetter(char unit) =>
        unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.' or >= '\u0080';

    private static bool IsTitle(string text, int key) =>
        string.Compare(text, key, "title", 0, "title".Length, StringComparison.OrdinalIgnoreCase) == 0
        && !IsKeyLetter(At(text, key + "title".Length));

    private static int? ClosingLine(string text)
    {
        if (!Opens(text))
            return null;
        for (var line = NextLine(text, 0); line < text.Length; line = NextLine(text, line))
        {
            if (Closes(text, line))
                return line;
        }

        return null;
    }

    // A key below the full stops begins a second document, which has a mistake of its own.
    private static bool Closes(string text, int line) => IsFence(text, line, text[0])
        || (text[0] == '-' && IsFence(text, line, '.') && !IsKey(text, SkipBlanks(text, NextLine(text, line))));

    private static bool IsFence(string text, int start, char mark) =>
        At(text, start) == mark && At(text, start + 1) == mark && At(text, start + 2) == mark
        && At(text, SkipBlanks(text, start + 3)) is '\n' or '\r' or '\0';

    private static char At(string text, int index) => index < text.Length ? text[index] : '\0';
}
