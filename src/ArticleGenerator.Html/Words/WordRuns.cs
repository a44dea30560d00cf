using System.Text;

namespace ArticleGenerator.Html.Words;

/// <summary>A word, or a letter of a script without spaces between words, and how many words it counts as.</summary>
internal readonly record struct WordRun(int Start, int End, double Words);

/// <summary>
/// Counts words in any script. In Chinese and Japanese, two characters count as a word; in Thai, Lao, Khmer and Burmese, four letters do.
/// This is precise enough for excerpts and reading times, and needs no dictionary.
/// </summary>
internal static class WordRuns
{
    private const double OfHanOrKana = 0.5;
    private const double OfSoutheastAsia = 0.25;

    /// <summary>Returns the number of words in a text, rounded up.</summary>
    public static int Count(string text) => (int)Math.Ceiling(Of(text).Sum(run => run.Words));

    public static IEnumerable<WordRun> Of(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var rune = RuneAt(text, at);
            if (!Script.IsWord(rune))
            {
                at += rune.Utf16SequenceLength;
                continue;
            }

            var run = Words(rune) is { } words ? new(at, EndOfLetter(text, at), words) : new WordRun(at, EndOfWord(text, at), 1);
            yield return run;
            at = run.End;
        }
    }

    private static double? Words(Rune rune) =>
        Script.IsHanOrKana(rune.Value) ? OfHanOrKana : Script.IsOfSoutheastAsia(rune.Value) ? OfSoutheastAsia : null;

    private static int EndOfLetter(string text, int start)
    {
        var end = start + RuneAt(text, start).Utf16SequenceLength;
        while (end < text.Length && RuneAt(text, end) is var rune && Script.IsMark(rune))
            end += rune.Utf16SequenceLength;
        return end;
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && RuneAt(text, end) is var rune && IsInWord(text, end, rune))
            end += rune.Utf16SequenceLength;
        return end;
    }

    // An apostrophe, a hyphen or a point between two letters is in the word: "don't", "well-known", "3.5".
    private static bool IsInWord(string text, int at, Rune rune) =>
        Words(rune) is null
        && (Script.IsWord(rune) || Script.IsMark(rune)
            || (rune.Value is '\'' or '’' or '-' or '\u2010' or '\u2011' or '.' or ',' && at + 1 < text.Length
                && RuneAt(text, at + 1) is var next && Script.IsWord(next) && Words(next) is null));

    private static Rune RuneAt(string text, int at) => Rune.TryGetRuneAt(text, at, out var rune) ? rune : Rune.ReplacementChar;
}
