namespace ArticleGenerator.Seeds.Text;

/// <summary>All places of a pattern in a text, including overlapping ones.</summary>
internal static class OrdinalSearch
{
    // The runtime's own search is many times faster, but quadratic for a text that is made to slow it down.
    private const int LongestByRuntime = 200;
    private const int LongestTextByRuntime = 10_000;

    /// <summary>
    /// Adds the offsets of all matches in a part of the text, in UTF-16 units and in order. An empty pattern has no match.
    /// </summary>
    public static void AddAll(string text, string pattern, SourceSpan within, List<int> places)
    {
        if (pattern.Length == 0 || pattern.Length > within.Length)
            return;

        if (pattern.Length <= LongestByRuntime && within.Length <= LongestTextByRuntime)
            AddByRuntime(text, pattern, within, places);
        else
            AddInLinearTime(text, pattern, within, places);
    }

    private static void AddByRuntime(string text, string pattern, SourceSpan within, List<int> places)
    {
        for (var i = within.Start; i <= within.End - pattern.Length; i++)
        {
            i = text.IndexOf(pattern, i, within.End - i, StringComparison.Ordinal);
            if (i < 0)
                return;
            places.Add(i);
        }
    }

    /// <summary>In time linear in both (Knuth, Morris, Pratt).</summary>
    private static void AddInLinearTime(string text, string pattern, SourceSpan within, List<int> places)
    {
        var borders = Borders(pattern);
        var matched = 0;
        // Nothing can begin before the first place of the first unit, which the runtime finds fastest.
        for (var i = text.IndexOf(pattern[0], within.Start, within.Length) is >= 0 and var first ? first : within.End; i < within.End; i++)
        {
            while (matched > 0 && text[i] != pattern[matched])
                matched = borders[matched - 1];

            matched += text[i] == pattern[matched] ? 1 : 0;
            if (matched == pattern.Length)
            {
                places.Add(i - pattern.Length + 1);
                matched = borders[matched - 1];
            }
        }
    }

    /// <summary>For each prefix of the pattern, the length of the longest part that both begins and ends it.</summary>
    private static int[] Borders(string pattern)
    {
        var borders = new int[pattern.Length];
        for (var (i, border) = (1, 0); i < pattern.Length; i++)
        {
            while (border > 0 && pattern[i] != pattern[border])
                border = borders[border - 1];

            border += pattern[i] == pattern[border] ? 1 : 0;
            borders[i] = border;
        }

        return borders;
    }
}
