using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Drafting;

/// <summary>A post of a social network, as articles quote it: the words, a dash, the name, the handle and the day.</summary>
/// <param name="Name">Who signed it.</param>
/// <param name="Handle">With its @.</param>
internal sealed record Post(SourceSpan Words, SourceSpan Name, SourceSpan Handle, SourceSpan Source, int Block);

internal static class PostFinder
{
    private const int LongestName = 60;

    public static IEnumerable<Post> Find(Reading reading)
    {
        var text = reading.Text;
        for (var at = text.IndexOf("(@", StringComparison.Ordinal); at >= 0; at = text.IndexOf("(@", at + 2, StringComparison.Ordinal))
        {
            if (At(reading, at) is { } post)
                yield return post;
        }
    }

    private static Post? At(Reading reading, int at)
    {
        var text = reading.Text;
        var close = text.IndexOf(')', at);
        var block = Enumerable.Range(0, reading.Blocks.Count).First(b => at < reading.Blocks[b].End);
        var dash = text.LastIndexOfAny(['—', '–', '―'], at);
        if (close < 0 || close - at > LongestName || dash < reading.Blocks[block].Start || at - dash > LongestName)
            return null;

        var name = Trim(text, dash + 1, at);
        var words = dash > reading.Blocks[block].Start || block == 0
            ? Trim(text, reading.Blocks[block].Start, dash)
            : reading.Blocks[block - 1];
        words = WithoutLinks(text, words);
        return name.Length == 0 || words.Length == 0
            ? null
            : new(words, name, SourceSpan.FromBounds(at + 1, close), SourceSpan.FromBounds(name.Start, close + 1), block);
    }

    /// <summary>Links to pictures and pages at the end are not words of the post.</summary>
    private static SourceSpan WithoutLinks(string text, SourceSpan words)
    {
        while (true)
        {
            var last = Math.Max(words.Start, text.LastIndexOfAny([' ', '\n', '\t', '\u00A0'], words.End - 1, words.Length) + 1);
            var word = text[last..words.End];
            if (last == words.Start
                || !(word.StartsWith("pic.", StringComparison.Ordinal) || word.StartsWith("http", StringComparison.Ordinal)))
            {
                return words;
            }

            words = Trim(text, words.Start, last);
        }
    }

    private static SourceSpan Trim(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || "“\"".Contains(text[start], StringComparison.Ordinal)))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || "”\"".Contains(text[end - 1], StringComparison.Ordinal)))
            end--;
        return SourceSpan.FromBounds(start, end);
    }
}
