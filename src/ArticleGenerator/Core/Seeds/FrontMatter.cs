namespace ArticleGenerator.Core;

/// <summary>
/// The block at the top of an <c>.md</c> file that describes the text and is not part of it. It may have lines without content above it,
/// and a language or a comment after its opening hyphens (<c>---yaml</c>, <c>--- # note</c>). All offsets and lengths are in UTF-16 units.
/// </summary>
internal static class FrontMatter
{
    private const char Hyphen = '-', Plus = '+', Brace = '{';

    /// <summary>Whether the text begins with a line that opens front matter, closed or not.</summary>
    public static bool Opens(string text) => FrontMatterOpening.Find(text) is not null;

    /// <summary>
    /// Whether front matter begins and is never closed. A first line of hyphens may also be a horizontal rule, and a sentence may begin
    /// with a word and a colon. So only keys in the style of tools (<c>title:</c>, in quotation marks, on consecutive lines) indicate front
    /// matter.
    /// </summary>
    public static bool NeverCloses(string text) =>
        FrontMatterOpening.Find(text) is { } opening && ClosingLine(text, opening) is null && HasToolsKeys(text, opening);

    /// <summary>The start of the line that opens front matter; 0 if there is none.</summary>
    public static int Start(string text) => FrontMatterOpening.Find(text)?.Start ?? 0;

    /// <summary>The language of the front matter, closed or not; null if there is none.</summary>
    public static FrontMatterFormat? Format(string text) =>
        FrontMatterOpening.Find(text) is { } opening && (LastLine(text) is not null || HasToolsKeys(text, opening)) ? opening.Format : null;

    /// <summary>
    /// The length of the front matter, with the closing line and its line end, from the start of the text; 0 if there is none or it never
    /// closes.
    /// </summary>
    public static int Length(string text) => LastLine(text) is { } line ? NextLine(text, line) : 0;

    /// <summary>
    /// The start and length of the values between its opening and closing lines; the length is 0 if there is no front matter or it never
    /// closes.
    /// </summary>
    public static (int Start, int Length) Content(string text)
    {
        if (LastLine(text) is not { } line || FrontMatterOpening.Find(text) is not { } opening)
            return (0, 0);
        return (opening.Content, (opening.Mark == Brace ? line + 1 : line) - opening.Content);
    }

    /// <summary>
    /// The same if it is an annotation, which has the key <c>articleSeed</c>; other front matter belongs to another tool.
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

    /// <summary>Whether a line has three marks and nothing else.</summary>
    internal static bool IsFence(string text, int start, char mark) =>
        At(text, start) == mark && At(text, start + 1) == mark && At(text, start + 2) == mark
        && At(text, SkipBlanks(text, start + 3)) is '\n' or '\r' or '\0';

    internal static char At(string text, int index) => index < text.Length ? text[index] : '\0';

    /// <summary>The starts of the keys in the first lines from here, up to a blank line or the closing line.</summary>
    internal static IEnumerable<int> FirstKeys(string text, int content, char mark)
    {
        var hasBegun = false;
        for (var line = content; line < text.Length && !Closes(text, line, mark); line = NextLine(text, line))
        {
            var start = SkipBlanks(text, line);
            var isBlank = At(text, start) is '\r' or '\n' or '\0';
            if (hasBegun && isBlank)
                yield break;
            if (isBlank || text[start] == '#')
                continue;
            hasBegun = true;
            if (IsKey(text, start, mark == Plus ? '=' : ':'))
                yield return start;
        }
    }

    /// <summary>The end of the lines directly below the opening one.</summary>
    internal static int EndOfFirstLines(string text, FrontMatterOpening opening)
    {
        var end = opening.Content;
        while (At(text, SkipBlanks(text, end)) is not ('\r' or '\n' or '\0') && !Closes(text, end, opening.Mark))
            end = NextLine(text, end);
        return end;
    }

    // Hyphens above and below a part of the text are not front matter, which has a key or is empty.
    private static int? LastLine(string text) =>
        FrontMatterOpening.Find(text) is { } opening && ClosingLine(text, opening) is { } line && IsFrontMatter(text, opening, line)
            ? line
            : null;

    private static bool IsFrontMatter(string text, FrontMatterOpening opening, int closing) =>
        opening.Mark != Hyphen || IsEmptyOrInBraces(text, opening, closing) || Keys(text, opening).Any();

    // Two lines of hyphens further down with nothing between them are two horizontal rules.
    private static bool IsEmptyOrInBraces(string text, FrontMatterOpening opening, int closing)
    {
        var first = FrontMatterOpening.SkipLinesWithoutContent(text, opening.Content);
        return first >= closing ? opening.Start == 0 : text[first] == Brace;
    }

    private static bool HasToolsKeys(string text, FrontMatterOpening opening)
    {
        var keys = Keys(text, opening).ToList();
        return opening.Mark == Brace
            || keys.Count > 1
            || keys.Any(key => text[key] is (>= 'a' and <= 'z') or '"' or '\'' || IsTitle(text, key));
    }

    private static IEnumerable<int> Keys(string text, FrontMatterOpening opening) =>
        FirstKeys(text, opening.Content, opening.Format == FrontMatterFormat.Toml ? Plus : opening.Mark);

    private static bool IsKey(string text, int start, char separator)
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
            && At(text, mark) == separator
            && (separator == '=' || At(text, mark + 1) is ' ' or '\t' or '\r' or '\n' or '\0');
    }

    private static bool IsKeyLetter(char unit) =>
        unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.' or >= '\u0080';

    private static bool IsTitle(string text, int key) =>
        string.Compare(text, key, "title", 0, "title".Length, StringComparison.OrdinalIgnoreCase) == 0
        && !IsKeyLetter(At(text, key + "title".Length));

    /// <summary>The start of the line that closes front matter, or of the closing brace.</summary>
    private static int? ClosingLine(string text, FrontMatterOpening opening)
    {
        if (opening.Mark == Brace)
            return ClosingBrace(text, opening.Start);
        for (var line = opening.Content; line < text.Length; line = NextLine(text, line))
        {
            if (Closes(text, line, opening.Mark))
                return line;
        }

        return null;
    }

    // Only spaces may follow it on its line; otherwise the text itself begins with braces.
    private static int? ClosingBrace(string text, int start)
    {
        var (depth, isQuoted) = (0, false);
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '"')
                isQuoted = !isQuoted;
            else if (isQuoted)
                i += text[i] == '\\' ? 1 : 0;
            else if (text[i] is '{' or '[')
                depth++;
            else if (text[i] is '}' or ']' && --depth == 0)
                return At(text, SkipBlanks(text, i + 1)) is '\r' or '\n' or '\0' ? i : null;
        }

        return null;
    }

    // A key below the dots begins a second document, which has its own rule.
    private static bool Closes(string text, int line, char mark) => IsFence(text, line, mark)
        || (mark == Hyphen && IsFence(text, line, '.') && !IsKey(text, SkipBlanks(text, NextLine(text, line)), ':'));
}
