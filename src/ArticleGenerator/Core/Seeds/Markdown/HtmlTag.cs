namespace ArticleGenerator.Core;

/// <summary>The parts of a paragraph in angle brackets that are not text: tags, comments, URLs (CommonMark 6.5, 6.6).</summary>
internal sealed class HtmlTag(string text)
{
    // No real tag is longer, and nested brackets in values could be read again and again.
    private const int MaxAttributes = 64;
    private const int LongestScheme = 32;

    private static readonly (string Open, string Close, int Skip)[] Spans =
        [("<!--", "-->", 2), ("<?", "?>", 2), ("<![CDATA[", "]]>", 9), ("<!", ">", 2)];

    // A missing close is searched only once, which keeps `<!--<!--<!--…` linear.
    private readonly bool[] neverCloses = new bool[Spans.Length];

    /// <summary>
    /// The end of the construct that begins with the angle bracket here, or the offset itself if it is only an angle bracket.
    /// </summary>
    public int End(int start)
    {
        for (var i = 0; i < Spans.Length; i++)
        {
            if (string.CompareOrdinal(text, start, Spans[i].Open, 0, Spans[i].Open.Length) == 0)
                return EndOfSpan(start, i);
        }

        return Math.Max(start, Math.Max(EndOfTag(text, start), EndOfLink(start)));
    }

    /// <summary>Whether the result of <see cref="End"/> is an address between angle brackets.</summary>
    public static bool IsLink(string text, int start, int end) => At(text, start + 1) is not ('!' or '?') && EndOfTag(text, start) != end;

    /// <summary>The name of the tag that begins with the angle bracket here; empty for comments and similar constructs.</summary>
    public static string NameAt(string text, int start)
    {
        var name = start + (At(text, start + 1) == '/' ? 2 : 1);
        return text.Substring(name, EndOfName(text, name) - name);
    }

    /// <summary>Whether the tag that begins here separates the words before and after it: a line break, a block.</summary>
    public static bool PartsWords(string text, int start) =>
        NameAt(text, start) is { Length: > 0 } name
        && (name.Equals("br", StringComparison.OrdinalIgnoreCase) || HtmlBlock.PartsWords(name));

    /// <summary>The end of the opening or closing tag that begins with the angle bracket here; -1 if there is none.</summary>
    public static int EndOfTag(string text, int start)
    {
        var isClosing = At(text, start + 1) == '/';
        var name = start + (isClosing ? 2 : 1);
        var end = EndOfName(text, name);
        if (end == name)
            return -1;
        for (var (count, next) = (0, end); !isClosing && next > 0 && count < MaxAttributes; count++)
        {
            end = next;
            next = EndOfAttribute(text, end);
        }

        end = SkipSpace(text, end);
        end += !isClosing && At(text, end) == '/' ? 1 : 0;
        return At(text, end) == '>' ? end + 1 : -1;
    }

    /// <summary>The end of the name of a tag; the offset itself if none begins here.</summary>
    public static int EndOfName(string text, int start)
    {
        var end = start;
        while (IsLetter(At(text, end)) || (end > start && (IsDigit(At(text, end)) || At(text, end) == '-')))
            end++;
        return end;
    }

    public static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    // White space, a name and, if there is one, a value; -1 if no attribute follows.
    private static int EndOfAttribute(string text, int start)
    {
        var name = SkipSpace(text, start);
        if (name == start || !(IsLetter(At(text, name)) || At(text, name) is '_' or ':'))
            return -1;
        var end = name + 1;
        while (IsLetter(At(text, end)) || IsDigit(At(text, end)) || At(text, end) is '_' or '.' or ':' or '-')
            end++;
        var equals = SkipSpace(text, end);
        return At(text, equals) == '=' ? EndOfValue(text, SkipSpace(text, equals + 1)) : end;
    }

    private static int EndOfValue(string text, int start)
    {
        var mark = At(text, start);
        if (mark is '"' or '\'')
            return text.IndexOf(mark, start + 1) is >= 0 and var close ? close + 1 : -1;
        var end = text.IndexOfAny([' ', '\t', '\n', '"', '\'', '=', '<', '>', '`'], Math.Min(start, text.Length));
        return end > start ? end : -1;
    }

    private int EndOfLink(int start)
    {
        var end = text.IndexOfAny([' ', '\t', '\n', '<', '>'], start + 1);
        if (end < 0 || text[end] != '>')
            return -1;
        var content = text.Substring(start + 1, end - start - 1);
        return IsAddress(content) || IsMail(content) ? end + 1 : -1;
    }

    private static bool IsAddress(string content) =>
        content.IndexOf(':') is >= 2 and <= LongestScheme and var colon
        && IsLetter(content[0])
        && content.Take(colon).All(c => IsLetter(c) || IsDigit(c) || c is '+' or '.' or '-');

    private static bool IsMail(string content) =>
        content.IndexOf('@') is > 0 and var at
        && at < content.Length - 1
        && content.Take(at).All(c => IsLetter(c) || IsDigit(c) || ".!#$%&'*+/=?^_`{|}~-".IndexOf(c) >= 0)
        && content.Skip(at + 1).All(c => IsLetter(c) || IsDigit(c) || c is '.' or '-');

    private int EndOfSpan(int start, int i)
    {
        var end = neverCloses[i] ? -1 : text.IndexOf(Spans[i].Close, start + Spans[i].Skip, StringComparison.Ordinal);
        neverCloses[i] |= end < 0;
        return end < 0 ? start : end + Spans[i].Close.Length;
    }

    private static int SkipSpace(string text, int start)
    {
        while (At(text, start) is ' ' or '\t' or '\n')
            start++;
        return start;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static char At(string text, int index) => index < text.Length ? text[index] : '\0';
}
