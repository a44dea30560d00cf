namespace ArticleGenerator.Core;

/// <summary>
/// Reads the parts after the words of a link: destinations, titles and labels (CommonMark 6.3). Offsets are into the run's text; -1 means
/// that there is none.
/// </summary>
internal sealed class LinkTail(string text)
{
    private const int MaxParentheses = 32;
    private const int MaxLabel = 999;

    /// <summary>Reads <c>(destination "title")</c> at this offset and returns its end.</summary>
    public int Inline(int start, out int destination, out int length)
    {
        (destination, length) = (0, 0);
        if (At(start) != '(')
            return -1;
        var i = SkipSpace(start + 1);
        var end = At(i) == ')' ? i : Destination(i, out destination, out length);
        if (end < 0)
            return -1;
        i = SkipSpace(end);
        if (i > end && Title(i) is var title && title > 0)
            i = SkipSpace(title);
        return At(i) == ')' ? i + 1 : -1;
    }

    /// <summary>Reads a destination, with or without angle brackets, and returns its end.</summary>
    public int Destination(int start, out int destination, out int length)
    {
        var end = At(start) == '<' ? EndOfBracketed(start) : EndOfBare(start);
        var brackets = At(start) == '<' ? 1 : 0;
        destination = start + brackets;
        length = end - brackets - destination;
        return end;
    }

    /// <summary>Reads a title in quotation marks or parentheses and returns its end.</summary>
    public int Title(int start)
    {
        var open = At(start);
        if (open is not ('"' or '\'' or '('))
            return -1;
        var close = open == '(' ? ')' : open;
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == close)
                return i + 1;
            if (text[i] == '(' && open == '(')
                return -1;
            if (text[i] == '\\')
                i++;
        }

        return -1;
    }

    /// <summary>Reads <c>[label]</c> and returns its end. A label must not be empty.</summary>
    public int Label(int start, out string label)
    {
        label = "";
        if (At(start) != '[')
            return -1;
        var last = Math.Min(text.Length - 1, start + MaxLabel + 1);
        for (var i = start + 1; i <= last && text[i] != '['; i++)
        {
            if (text[i] == ']')
            {
                label = LinkDefinition.Label(text, start + 1, i);
                return label.Length > 0 ? i + 1 : -1;
            }

            if (text[i] == '\\')
                i++;
        }

        return -1;
    }

    public int SkipSpace(int start)
    {
        while (At(start) is ' ' or '\t' or '\n')
            start++;
        return start;
    }

    public int SkipBlanks(int start)
    {
        while (At(start) is ' ' or '\t')
            start++;
        return start;
    }

    public char At(int index) => index < text.Length ? text[index] : '\0';

    private int EndOfBracketed(int start)
    {
        for (var i = start + 1; i < text.Length && text[i] is not ('\n' or '<'); i++)
        {
            if (text[i] == '>')
                return i + 1;
            if (text[i] == '\\')
                i++;
        }

        return -1;
    }

    private int EndOfBare(int start)
    {
        var (depth, i) = (0, start);
        for (; i < text.Length && text[i] is > ' ' and not '\u007F'; i++)
        {
            if (text[i] == '\\' && MarkdownText.IsPunctuation(At(i + 1)))
                i++;
            else if (text[i] == '(' && ++depth > MaxParentheses)
                return -1;
            else if (text[i] == ')' && --depth < 0)
                break;
        }

        return i > start && depth <= 0 ? i : -1;
    }
}
