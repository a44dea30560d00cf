namespace ArticleGenerator.Core;

/// <summary>
/// A block near the top of a text that looks like front matter but is not: something is above it, or the lines around it are not three
/// hyphens or are missing. All of it is text. Offsets are in UTF-16 units.
/// </summary>
/// <param name="Start">The start of its first line.</param>
/// <param name="Content">The start of its keys; equal to the start if there are no lines around them.</param>
/// <param name="End">The start of the closing line, or of the line after its last key.</param>
internal readonly record struct StrayFrontMatter(int Start, int Content, int End)
{
    private static readonly string[] TellingKeys = ["articleSeed", "draft", "published"];
    private static readonly string[] KeysOfTools =
        ["title", "date", "layout", "author", "authors", "tags", "categories", "category", "description", "slug", "lang", "inLanguage"];

    /// <summary>Whether it has lines of marks around it.</summary>
    public bool HasFences => Content > Start;

    public static StrayFrontMatter? Find(string text)
    {
        if (FrontMatter.Length(text) > 0 || FrontMatter.NeverCloses(text))
            return null;
        var start = SkipWhatStandsAbove(text);
        if (start >= text.Length)
            return null;
        return IsFenceLike(text, start) || NamesLanguage(text, start) ? Fenced(text, start) : Bare(text, start);
    }

    private static StrayFrontMatter? Fenced(string text, int start)
    {
        var content = FrontMatter.NextLine(text, start);
        var end = content;
        while (end < text.Length && !IsFenceLike(text, end))
            end = FrontMatter.NextLine(text, end);
        var mark = text[FrontMatter.SkipBlanks(text, start)] == '+' ? '+' : '-';
        return end < text.Length && Names(text, content, mark) is { Count: > 0 } names
            && (names.Any(IsTelling) || (names.Count > 1 && names.Any(IsOfTools)))
            ? new(start, content, end)
            : null;
    }

    /// <summary>Keys without lines around them. A text may begin with a word and a colon, so only keys of the format count.</summary>
    private static StrayFrontMatter? Bare(string text, int start)
    {
        var keys = FrontMatter.FirstKeys(text, start, '-').ToList();
        var names = keys.ConvertAll(key => NameAt(text, key));
        if (keys.Count == 0
            || keys[0] != FrontMatter.SkipBlanks(text, start)
            || !(names.Contains("articleSeed") || (names.Count > 1 && names.Any(IsTelling))))
        {
            return null;
        }

        var end = start;
        while (FrontMatter.At(text, FrontMatter.SkipBlanks(text, end)) is not ('\r' or '\n' or '\0'))
            end = FrontMatter.NextLine(text, end);
        return new(start, start, end);
    }

    private static List<string> Names(string text, int content, char mark) =>
        [.. FrontMatter.FirstKeys(text, content, mark).Select(key => NameAt(text, key))];

    private static string NameAt(string text, int key) =>
        text.Substring(key, text.IndexOfAny([':', '='], key) - key).Trim(' ', '\t', '"', '\'');

    private static bool IsTelling(string name) => TellingKeys.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static bool IsOfTools(string name) => KeysOfTools.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Lines without content, comments and headings, which people write above front matter.</summary>
    private static int SkipWhatStandsAbove(string text)
    {
        for (var line = 0; line < text.Length;)
        {
            var start = FrontMatterOpening.SkipLinesWithoutContent(text, line);
            if (string.CompareOrdinal(text, start, "<!--", 0, 4) == 0
                && text.IndexOf("-->", start, StringComparison.Ordinal) is > 0 and var end)
            {
                line = FrontMatter.NextLine(text, end);
            }
            else if (FrontMatter.At(text, start) == '#' && FrontMatter.At(text, start + 1) is '#' or ' ')
            {
                line = FrontMatter.NextLine(text, start);
            }
            else
            {
                return StartOfLine(text, start);
            }
        }

        return text.Length;
    }

    private static int StartOfLine(string text, int start)
    {
        while (start > 0 && text[start - 1] is ' ' or '\t')
            start--;
        return start;
    }

    /// <summary>Three hyphens followed by a word.</summary>
    private static bool NamesLanguage(string text, int line)
    {
        var start = FrontMatter.SkipBlanks(text, line);
        var end = FrontMatter.SkipBlanks(text, start + 3);
        while (HtmlTag.IsLetter(FrontMatter.At(text, end)))
            end++;
        return string.CompareOrdinal(text, start, "---", 0, 3) == 0
            && FrontMatter.At(text, FrontMatter.SkipBlanks(text, end)) is '\r' or '\n' or '\0';
    }

    /// <summary>A line of two or more hyphens, dashes or plus signs, or of one dash.</summary>
    private static bool IsFenceLike(string text, int line)
    {
        var start = FrontMatter.SkipBlanks(text, line);
        var end = start;
        while (FrontMatter.At(text, end) is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212')
            end++;
        while (end == start && FrontMatter.At(text, end) == '+' && FrontMatter.At(text, end + 1) == '+')
            end = MarkdownText.RunEnd(text, end);
        var isDash = end > start && text[start] is >= '\u2012' and <= '\u2015';
        return (end - start > 1 || isDash) && FrontMatter.At(text, FrontMatter.SkipBlanks(text, end)) is '\r' or '\n' or '\0';
    }
}
