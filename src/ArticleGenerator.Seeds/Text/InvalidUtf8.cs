namespace ArticleGenerator.Seeds.Text;

/// <summary>
/// Finds in the text where a file stops being UTF-8: a decoder replaces invalid bytes with U+FFFD or, as the compiler does, reads the whole
/// file as Windows-1252 or Latin-1, one character per byte.
/// </summary>
internal static class InvalidUtf8
{
    // The characters of Windows-1252 for the bytes 80 to 9F, which in UTF-8 never begin a character.
    private const string Windows = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

    /// <summary>The UTF-16 unit of the first such byte, or null.</summary>
    public static int? FirstIn(string text) => text.IndexOf('\uFFFD') is >= 0 and var place ? place : FirstByte(text);

    private static int? FirstByte(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var length = LengthOf(text, i);
            if (length == 0)
                return text.Any(c => c > 'ÿ' && !IsContinuation(c)) ? null : i;
            i += length;
        }

        return null;
    }

    /// <summary>The number of bytes in a character of UTF-8; 0 if they aren't one.</summary>
    private static int LengthOf(string text, int index)
    {
        var length = text[index] switch
        {
            < '\u0080' => 1,
            >= '\u00C2' and <= '\u00DF' => 2,
            >= '\u00E0' and <= '\u00EF' => 3,
            >= '\u00F0' and <= '\u00F4' => 4,
            _ => 0,
        };
        return index + length <= text.Length && text.Skip(index + 1).Take(length - 1).All(IsContinuation) ? length : 0;
    }

    private static bool IsContinuation(char c) => c is >= '\u0080' and <= '\u00BF' || Windows.IndexOf(c) >= 0;
}
