namespace ArticleGenerator.CompilerServices;

internal static class Shortened
{
    /// <summary>
    /// The beginning of a text on one line, at most this many UTF-16 units and never half a character, with … where it was cut.
    /// </summary>
    public static string To(this string text, int length)
    {
        var line = text.Replace('\n', ' ').Replace('\r', ' ');
        if (line.Length <= length)
            return line;
        var end = char.IsHighSurrogate(line[length - 1]) ? length - 1 : length;
        return line.Substring(0, end).TrimEnd() + "…";
    }
}
