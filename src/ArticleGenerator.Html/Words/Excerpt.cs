namespace ArticleGenerator.Html.Words;

/// <summary>Returns the beginning of a text, cut after a sentence that ends in its second half, or else after a word.</summary>
internal static class Excerpt
{
    private const string Ellipsis = "…";

    // A sentence that ends in the first half would make the excerpt much shorter than was asked for.
    private const int SoonestPart = 2;

    public static string Of(string text, int words)
    {
        var (end, count, hasMore) = (0, 0.0, false);
        var shortest = 0;
        foreach (var run in WordRuns.Of(text))
        {
            if (count + run.Words > words)
            {
                hasMore = true;
                break;
            }

            (end, count) = (run.End, count + run.Words);
            if (count * SoonestPart <= words)
                shortest = end;
        }

        if (!hasMore)
            return text.Trim();
        return LastSentence(text, shortest, end) is { } sentence ? text[..sentence] : text[..EndOfWord(text, shortest, end)] + Ellipsis;
    }

    private static int? LastSentence(string text, int shortest, int end)
    {
        for (var at = end; at >= shortest; at--)
        {
            if (at < text.Length && IsEnd(text, at))
                return AfterClosing(text, at + 1);
        }

        return null;
    }

    private static bool IsEnd(string text, int at) => text[at] switch
    {
        '。' or '！' or '？' or '｡' or '．' or '।' or '॥' or '؟' or '۔' or '።' => true,
        '!' or '?' => IsBeforeSpace(text, at),
        '.' => IsBeforeSpace(text, at) && EndsWithLongWord(text, at),
        _ => false,
    };

    // "Dr." and "एस." end no sentence.
    private static bool EndsWithLongWord(string text, int end)
    {
        var start = end;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        return end - start >= 4 || (end - start >= 2 && text[start..end].All(char.IsAsciiDigit));
    }

    private static bool IsBeforeSpace(string text, int at)
    {
        var after = AfterClosing(text, at + 1);
        return after == text.Length || char.IsWhiteSpace(text[after]);
    }

    private static int AfterClosing(string text, int at)
    {
        while (at < text.Length && text[at] is '"' or '\'' or '”' or '’' or '»' or ')' or ']' or '」' or '』' or '）')
            at++;
        return at;
    }

    // Thai and others have a space between phrases, where a cut is better than inside a word.
    private static int EndOfWord(string text, int shortest, int end)
    {
        if (end == 0 || !Script.IsOfSoutheastAsia(text[end - 1]))
            return end;
        var space = text.LastIndexOf(' ', end - 1, end - shortest);
        return space > 0 ? space : end;
    }
}
