using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Drafting;

/// <summary>Direct speech after a dash at the beginning of a paragraph, as in Spanish, French and Russian.</summary>
internal static class DashDialogue
{
    private const string Dashes = "—–―";

    public static IEnumerable<Passage> Find(Reading reading, AttributionFinder attributions, IReadOnlyList<Passage> spoken)
    {
        for (var block = 0; block < reading.Blocks.Count; block++)
        {
            var span = reading.Blocks[block];
            if (IsDash(reading.Text[span.Start]) && !IsSignature(reading, span) && !spoken.Any(p => p.Block == block))
            {
                foreach (var passage in In(reading, attributions, block).SelectMany(p => Incise.Split(reading, attributions, p)))
                    yield return passage;
            }
        }
    }

    private static bool IsDash(char c) => Dashes.Contains(c, StringComparison.Ordinal);

    /// <summary>The signature of a post or a motto.</summary>
    private static bool IsSignature(Reading reading, SourceSpan block) => block.In(reading.Text).Contains("(@", StringComparison.Ordinal);

    private static IEnumerable<Passage> In(Reading reading, AttributionFinder attributions, int block)
    {
        var span = reading.Blocks[block];
        var start = span.Start + 1;
        var isSpeech = true;
        for (var at = start; at <= span.End; at++)
        {
            if (at < span.End && !IsDash(reading.Text[at]))
                continue;

            // A dash within speech, unless a verb of saying follows it.
            if (isSpeech && at < span.End && !IsAttribution(reading, attributions, at + 1, span.End))
                continue;

            if (isSpeech && Make(reading, start, at, block) is { } passage)
                yield return passage;
            isSpeech = !isSpeech;
            start = at + 1;
        }
    }

    private static bool IsAttribution(Reading reading, AttributionFinder attributions, int from, int to)
    {
        var first = reading.TokenFrom(from);
        for (var i = first; i < Math.Min(first + 5, reading.Tokens.Count) && reading.Tokens[i].End <= to; i++)
        {
            if (!reading.Tokens[i].IsWord)
                return false;
            if (attributions.CueAt(i, isNear: true) is not null)
                return true;
        }

        return false;
    }

    private static Passage? Make(Reading reading, int start, int end, int block)
    {
        var text = reading.Text;
        while (start < end && (char.IsWhiteSpace(text[start]) || ".,;:".Contains(text[start], StringComparison.Ordinal)))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        var words = SourceSpan.FromBounds(start, end);
        return words.Length == 0 ? null : new(words, words, block) { IsDash = true };
    }
}
