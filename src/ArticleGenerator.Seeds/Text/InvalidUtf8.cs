namespace ArticleGenerator.Seeds.Text;

/// <summary>
/// Where a file stops being UTF-8, found in its text: a reader puts U+FFFD in the place of bytes that it cannot read, or, as the compiler
/// does, takes the whole file for Windows-1252 or Latin-1, a character a byte.
/// </summary>
internal static class InvalidUtf8
{
    // What Windows-1252 has in the place of the bytes 80 to 9F, which in UTF-8 never begin a character.
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

    /// <summary>How many bytes are one character of UTF-8; 0 where they are none.</summary>
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
