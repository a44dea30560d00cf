namespace ArticleGenerator.Seeds.Text;

/// <summary>
/// Splits a folded text into words: at spaces, before and after punctuation, and around every character of a script without spaces between
/// words.
/// </summary>
internal static class Words
{
    // A longer word is cut: it is compared with other words, and none is similar to it.
    private const int LongestWord = 200;

    /// <summary>The words that are wholly or partly between the two offsets (UTF-16 units), each with its place.</summary>
    public static IReadOnlyList<Word> Within(string folded, int from, int to)
    {
        var words = new List<Word>();
        var start = WordStart(folded, from);
        for (var i = start; i < to;)
        {
            if (folded[i] == ' ')
            {
                i++;
                continue;
            }

            var end = EndOfWord(folded, i);
            words.Add(new Word(i, folded.Substring(i, end - i)));
            i = end;
        }

        return words;
    }

    private static int WordStart(string folded, int index)
    {
        const int Longest = 40;
        for (var i = index; i > 0 && index - i < Longest; i--)
        {
            if (folded[i - 1] == ' ')
                return i;
        }

        return index > 0 && index < folded.Length && char.IsLowSurrogate(folded[index]) ? index - 1 : index;
    }

    private static int EndOfCharacter(string folded, int start)
    {
        var end = start + 1;
        while (end < folded.Length && end - start < LongestWord && !Grapheme.IsBoundary(folded, end))
            end++;

        return end;
    }

    private static int EndOfWord(string folded, int start)
    {
        if (WordEdge.IsUnspaced(folded, start))
            return EndOfCharacter(folded, start);

        var isWord = WordEdge.IsWordPart(folded, start);
        var end = start + 1;
        while (end < folded.Length
            && end - start < LongestWord
            && folded[end] != ' '
            && !WordEdge.IsUnspaced(folded, end)
            && WordEdge.IsWordPart(folded, end) == isWord)
        {
            end++;
        }

        return end;
    }
}

/// <summary>A word and its offset in the folded text, in UTF-16 units.</summary>
internal readonly record struct Word(int Start, string Text)
{
    public int End => Start + Text.Length;
}
