namespace ArticleGenerator.Seeds.Text;

/// <summary>
/// Direct speech without quotation marks, as in Russian, Spanish, French and Polish: a paragraph begins with a dash, and further dashes
/// separate the speech from its attribution.
/// </summary>
internal static class DialogueDash
{
    private const string Dashes = "—–―";
    private const string SentenceEnds = ".!?…";

    /// <summary>Whether words of a paragraph are spoken.</summary>
    /// <param name="start">The start of the paragraph, in UTF-16 units of the text.</param>
    /// <param name="words">The place of the words; they may include the first dash.</param>
    public static bool Opens(string text, int start, SourceSpan words)
    {
        var first = SkipBlanks(text, start, text.Length);
        if (first == text.Length || !IsDash(text[first]) || first > words.Start)
            return false;

        // Words after the first dash or after the end of a sentence are spoken, whatever dashes are in them or before them.
        if (first == words.Start || BeginsSpeech(text, first, words.Start))
            return true;

        var dashes = 0;
        for (var i = first; i < words.Start; i++)
            dashes += IsDash(text[i]) && StandsApart(text, i) ? 1 : 0;
        return dashes % 2 == 1;
    }

    private static bool BeginsSpeech(string text, int first, int start)
    {
        var dash = SkipBlanksBack(text, start);
        if (dash < first || !IsDash(text[dash]))
            return false;

        var before = SkipBlanksBack(text, dash);
        return dash == first || SentenceEnds.IndexOf(text[before]) >= 0;
    }

    private static bool IsDash(char unit) => Dashes.IndexOf(unit) >= 0;

    /// <summary>A dash between two letters or digits is part of a word or a range.</summary>
    private static bool StandsApart(string text, int index) =>
        index == 0 || index + 1 == text.Length || !(char.IsLetterOrDigit(text[index - 1]) && char.IsLetterOrDigit(text[index + 1]));

    private static int SkipBlanks(string text, int index, int end)
    {
        while (index < end && char.IsWhiteSpace(text[index]))
            index++;
        return index;
    }

    /// <summary>The last unit before an index that isn't white space; -1 if there is none.</summary>
    private static int SkipBlanksBack(string text, int index)
    {
        index--;
        while (index >= 0 && char.IsWhiteSpace(text[index]))
            index--;
        return index;
    }
}
