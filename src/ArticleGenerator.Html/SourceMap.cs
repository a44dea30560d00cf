namespace ArticleGenerator.Html;

/// <summary>Finds the source position of each unit of words that Markdig parsed from a span of the source.</summary>
internal static class SourceMap
{
    /// <summary>
    /// Adds the position of each unit. Usually the span contains the words verbatim; otherwise, an escape, a line end or a prefix of a line
    /// may be between two units. A unit that isn't found gets an empty position after the previous one.
    /// </summary>
    public static void AddPlaces(List<(int Start, int End)> places, ReadOnlySpan<char> words, string source, int start, int end)
    {
        end = Math.Clamp(end, 0, source.Length);
        start = Math.Clamp(start, 0, end);
        var verbatim = source.AsSpan(start, end - start).IndexOf(words, StringComparison.Ordinal);
        if (verbatim >= 0)
            start += verbatim;
        foreach (var unit in words)
        {
            var at = verbatim >= 0 ? start : Find(unit, source, start, end);
            places.Add(at < 0 ? (start, start) : (at, at + 1));
            start = at < 0 ? start : at + 1;
        }
    }

    // In code, a line end is read as a space.
    private static int Find(char unit, string source, int start, int end)
    {
        var stretch = source.AsSpan(start, end - start);
        var at = unit == ' ' ? stretch.IndexOfAny(' ', '\n', '\r') : stretch.IndexOf(unit);
        return at < 0 ? -1 : start + at;
    }
}
