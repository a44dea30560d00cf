namespace ArticleGenerator.Core;

/// <summary>UTF-16 and UTF-32 without a byte order mark, which readers treat as UTF-8 if they are mostly ASCII.</summary>
internal static class WideEncoding
{
    /// <summary>
    /// Whether a text that was read as UTF-8 is in one of them: more than half of it is NUL, or NUL is on only one side of letters.
    /// </summary>
    public static bool IsReadAsUtf8(string text)
    {
        var (even, odd) = (0, 0);
        for (var i = text.IndexOf('\0'); i >= 0; i = text.IndexOf('\0', i + 1))
        {
            if (i % 2 == 0)
                even++;
            else
                odd++;
        }

        var count = even + odd;
        return count > 1 && text.Length % 2 == 0 && (even == 0 || odd == 0 || count > text.Length / 2);
    }
}
