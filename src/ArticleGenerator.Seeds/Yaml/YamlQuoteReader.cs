namespace ArticleGenerator.Seeds.Yaml;

/// <summary>Where a text between quotation marks ends.</summary>
/// <param name="Line">The line of its last character.</param>
/// <param name="IsClosed">The closing mark was found, and <paramref name="End"/> is behind it.</param>
/// <param name="Mistake">Given the key for the message, what is wrong; null when nothing is.</param>
internal readonly record struct YamlQuoted(int Line, int End, bool IsClosed, Func<string?, YamlProblem>? Mistake);

/// <summary>Follows a text between quotation marks.</summary>
internal sealed class YamlQuoteReader(string text, YamlLines lines, YamlFindings findings)
{
    /// <param name="parentIndent">A line that is no deeper than this ends the value, closed or not.</param>
    public YamlQuoted Read(int line, int position, int parentIndent)
    {
        var quote = text[position];
        var (index, i, closing) = (line, position + 1, -1);
        Func<string?, YamlProblem>? mistake = null;
        while (true)
        {
            for (var end = lines[index].End; i < end; i++)
            {
                if (text[i] == '\\' && quote == '"')
                    mistake ??= Escape(ref i, end);
                else if (text[i] == quote && quote == '\'' && i + 1 < end && text[i + 1] == quote)
                    i++;
                else if (text[i] == quote)
                    return Closed(line + 1, index, i + 1);
            }

            var next = NextLine(index + 1);
            var isDeeper = next < lines.Count && Math.Max(lines[next].Indent, lines[next].Spaces) > parentIndent;
            if (!isDeeper && next > closing)
                closing = ClosingLine(next, quote);
            if (next == lines.Count || lines.IsMarker(next) || (!isDeeper && next > closing))
                return new(index, lines[index].End, false, Unclosed);

            (index, i) = (next, lines[next].Content);
        }

        YamlQuoted Closed(int first, int last, int end)
        {
            Indent(first, last, parentIndent);
            return new(last, end, true, mistake);
        }

        YamlProblem Unclosed(string? name) => new(YamlProblemKind.Syntax, new(position, 1), YamlMessages.UnclosedQuote(quote, name));
    }

    /// <summary>The line on which the mark stands that ends the text, -1 when a key or an item comes before.</summary>
    private int ClosingLine(int index, char quote)
    {
        for (; index < lines.Count && !lines.IsMarker(index) && !lines.IsItem(index); index++)
        {
            var line = lines[index];
            if (lines.FindColon(line.Content, line.End) >= 0)
                return -1;
            if (text.IndexOf(quote, line.Start, line.End - line.Start) >= 0)
                return index;
        }

        return -1;
    }

    // YAML wants these lines deeper than the key; writers do not care, and the meaning is plain.
    private void Indent(int first, int last, int parentIndent)
    {
        for (var i = first; i <= last; i++)
        {
            if (!lines[i].IsBlank && lines[i].Spaces <= parentIndent)
                findings.Quietly(new(lines[i].Start, lines[i].Content - lines[i].Start, new(' ', parentIndent + 1)));
        }
    }

    // A line that begins with # is text here, not a comment.
    private int NextLine(int index)
    {
        while (index < lines.Count && lines[index].IsBlank)
            index++;
        return index;
    }

    /// <summary>Moves to the last character of the escape; the mistake when YAML knows no such escape.</summary>
    private Func<string?, YamlProblem>? Escape(ref int position, int lineEnd)
    {
        var start = position++;
        if (position >= lineEnd)
            return null;

        var digits = text[position] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits == 0)
            return "0abt\tnvfre \"/\\N_LP".IndexOf(text[position]) >= 0 ? null : Unknown(start, 2);

        if (CodeAt(position + 1, digits, lineEnd) is not { } code || code > 0x10FFFF)
            return Unknown(start, 2);

        position += digits;
        if (code is < 0xD800 or > 0xDFFF)
            return null;

        var isPair = code < 0xDC00 && position + 2 < lineEnd && text[position + 1] == '\\' && text[position + 2] == 'u'
            && CodeAt(position + 3, 4, lineEnd) is >= 0xDC00 and <= 0xDFFF;
        position += isPair ? 6 : 0;
        return isPair ? null : Unknown(start, digits + 2);
    }

    private long? CodeAt(int position, int digits, int lineEnd)
    {
        if (position + digits > lineEnd)
            return null;

        var code = 0L;
        for (var i = position; i < position + digits; i++)
        {
            if (!Uri.IsHexDigit(text[i]))
                return null;
            code = code * 16 + Uri.FromHex(text[i]);
        }

        return code;
    }

    private Func<string?, YamlProblem> Unknown(int start, int length)
    {
        if (char.IsHighSurrogate(text[start + length - 1]))
            length++;
        var escape = text.Substring(start, Math.Min(length, text.Length - start));
        return name => new(YamlProblemKind.Syntax, new(start, escape.Length), YamlMessages.UnknownEscape(escape, name));
    }
}
