namespace ArticleGenerator.Seeds.Text;

/// <summary>All places of a pattern in a text, overlapping ones too, in time linear in both (Knuth, Morris, Pratt).</summary>
internal static class OrdinalSearch
{
    /// <summary>The offsets in UTF-16 units, in order. An empty pattern is nowhere.</summary>
    public static IEnumerable<int> All(string text, string pattern) => All(text, pattern, TextRange.FromBounds(0, text.Length));

    /// <summary>Those that lie within a stretch of the text.</summary>
    public static IEnumerable<int> All(string text, string pattern, TextRange within)
    {
        if (pattern.Length == 0 || pattern.Length > within.Length)
            yield break;

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
                yield return i - pattern.Length + 1;
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
