using System.Net;
using System.Text;

namespace ArticleGenerator.Core;

/// <summary>What both phases of the Markdown scanner know about characters (CommonMark 0.31.2).</summary>
internal static class MarkdownText
{
    private const int LongestEntity = 34;

    /// <summary>Whether a backslash before this character escapes it.</summary>
    public static bool IsPunctuation(char c) => c is >= '!' and <= '/' or >= ':' and <= '@' or >= '[' and <= '`' or >= '{' and <= '~';

    /// <summary>Resolves backslash escapes and character references.</summary>
    public static string Unescape(string text)
    {
        if (text.IndexOfAny(['\\', '&']) < 0)
            return text;
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
            i += AppendUnescaped(result, text, i);
        return result.ToString();
    }

    /// <summary>Appends the character at this offset, unescaped, and says how many characters it took.</summary>
    public static int AppendUnescaped(StringBuilder result, string text, int i)
    {
        if (text[i] == '\\' && i + 1 < text.Length && IsPunctuation(text[i + 1]))
        {
            result.Append(text[i + 1]);
            return 2;
        }

        var end = text[i] == '&' ? EndOfReference(text, i + 1) : -1;
        if (end < 0)
        {
            result.Append(text[i]);
            return 1;
        }

        result.Append(WebUtility.HtmlDecode(text.Substring(i, end + 1 - i)));
        return end + 1 - i;
    }

    /// <summary>Where the semicolon of a character reference stands, or -1: letters and digits, or <c>#</c> and digits.</summary>
    public static int EndOfReference(string text, int start)
    {
        var i = start;
        while (i < text.Length && i - start < LongestEntity && IsOfReference(text[i]))
            i++;
        return i > start && i < text.Length && text[i] == ';' ? i : -1;
    }

    private static bool IsOfReference(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '#';

    /// <summary>The end of the run of one character that begins here.</summary>
    public static int RunEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] == text[start])
            end++;
        return end;
    }
}
