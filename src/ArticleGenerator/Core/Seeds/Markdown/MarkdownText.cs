using System.Text;

namespace ArticleGenerator.Core;

/// <summary>Character rules for both phases of the Markdown scanner (CommonMark 0.31.2).</summary>
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

    /// <summary>Appends the character at this offset, unescaped, and returns the number of characters that it takes.</summary>
    public static int AppendUnescaped(StringBuilder result, string text, int i)
    {
        if (text[i] == '\\' && i + 1 < text.Length && IsPunctuation(text[i + 1]))
        {
            result.Append(text[i + 1]);
            return 2;
        }

        var characters = "";
        var end = text[i] == '&' ? Reference(text, i, out characters) : 0;
        if (end == 0)
        {
            result.Append(text[i]);
            return 1;
        }

        result.Append(characters);
        return end - i;
    }

    /// <summary>Reads the character reference that begins with the ampersand here. Returns its end, or 0 if there is none.</summary>
    public static int Reference(string text, int start, out string characters)
    {
        characters = "";
        var semicolon = EndOfReference(text, start + 1);
        if (semicolon < 0)
            return 0;

        characters = CharacterReferences.Find(text.Substring(start + 1, semicolon - start - 1)) ?? "";
        return characters.Length == 0 ? 0 : semicolon + 1;
    }

    /// <summary>
    /// The offset of the semicolon of a character reference, which has letters and digits, or <c>#</c> and digits; -1 if there is none.
    /// </summary>
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
