namespace ArticleGenerator.Core;

/// <summary>The words of an HTML block: the text between its tags, except scripts and styles.</summary>
internal static class HtmlWords
{
    /// <summary>Adds the words of a block.</summary>
    public static void AddTo(ReadableTextBuilder words, MarkdownRun block)
    {
        var text = block.Text;
        var html = new HtmlTag(text);
        for (var i = 0; i < text.Length;)
        {
            var end = text[i] switch
            {
                '<' => SkipTag(words, text, html, i),
                '&' => AddReference(words, block, i),
                _ => i,
            };
            i = end > i ? end : AddText(words, block, i);
        }
    }

    private static int AddText(ReadableTextBuilder words, MarkdownRun block, int start)
    {
        var next = start + 1 < block.Text.Length ? block.Text.IndexOfAny(['<', '&'], start + 1) : -1;
        var end = next < 0 ? block.Text.Length : next;
        // White space between the tags of two blocks is not words.
        if (!words.IsAtStart || !string.IsNullOrWhiteSpace(block.Text.Substring(start, end - start)))
            words.AddLine(block, start, end);
        return end;
    }

    private static int AddReference(ReadableTextBuilder words, MarkdownRun block, int start)
    {
        var end = MarkdownText.Reference(block.Text, start, out var characters);
        if (end > 0)
            words.Add(characters, block.ToFile(start), block.ToFile(end - 1) + 1);
        return end;
    }

    /// <summary>An unclosed comment extends to the end of the block.</summary>
    private static int SkipTag(ReadableTextBuilder words, string text, HtmlTag html, int start)
    {
        var end = html.End(start);
        if (end <= start)
            return string.CompareOrdinal(text, start, "<!--", 0, 4) == 0 ? text.Length : start;

        if (HtmlTag.PartsWords(text, start))
            words.EndBlock();
        var name = HtmlTag.NameAt(text, start).ToLowerInvariant();
        return name is "script" or "style" && text[start + 1] != '/' ? EndOfElement(text, end, name) : end;
    }

    private static int EndOfElement(string text, int start, string name) =>
        text.IndexOf("</" + name, start, StringComparison.OrdinalIgnoreCase) is >= 0 and var close
        && text.IndexOf('>', close) is >= 0 and var end
            ? end + 1
            : text.Length;
}
