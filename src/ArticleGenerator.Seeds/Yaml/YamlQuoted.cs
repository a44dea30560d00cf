using System.Text;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>A text in quotation marks, as far as it can be followed.</summary>
internal sealed class YamlQuoted
{
    private const string SimpleEscapes = "0\0a\ab\bt\t\t\tn\nv\vf\fr\re\u001B  \"\"//\\\\N\u0085_\u00A0L\u2028P\u2029";

    private readonly YamlLines lines;
    private readonly string text;
    private readonly int start;
    private readonly char quote;
    private readonly StringBuilder value = new();

    // Spaces before this offset of the value were written as escapes, so they are kept at the end of the line.
    private int kept;

    private YamlQuoted(YamlLines lines, int line, int start)
    {
        (this.lines, text, this.start, quote) = (lines, lines.Text, start, lines.Text[start]);
        (Line, End) = (line, start + 1);
    }

    /// <summary>The line of its last character.</summary>
    public int Line { get; private set; }

    /// <summary>Offset after its closing mark; if that is missing, after the last line that may be part of it.</summary>
    public int End { get; private set; }

    public bool IsClosed { get; private set; }

    /// <summary>The first escape that doesn't exist in YAML.</summary>
    public SourceSpan? UnknownEscape { get; private set; }

    public YamlScalar Node => new(
        SourceSpan.FromBounds(start, End), value.ToString(), quote == '"' ? YamlScalarStyle.DoubleQuoted : YamlScalarStyle.SingleQuoted);

    /// <param name="indent">A line indented no deeper than this ends the text, unless the closing mark follows before any key.</param>
    public static YamlQuoted Read(YamlLines lines, int line, int position, int indent)
    {
        var quoted = new YamlQuoted(lines, line, position);
        var closing = -1;
        while (!quoted.ReadLine())
        {
            var next = quoted.NextLine();
            var isDeeper = next < lines.Count && lines[next].Indent > indent;
            if (!isDeeper && next > closing)
                closing = quoted.ClosingLine(next);
            if (next == lines.Count || (!isDeeper && next > closing))
                break;
            quoted.Fold(next);
        }

        return quoted;
    }

    /// <summary>Whether the closing mark is on the line.</summary>
    private bool ReadLine()
    {
        for (var end = lines[Line].End; End < end; End++)
        {
            var c = text[End];
            if (c == '\\' && quote == '"')
                End = Escape(End, end) - 1;
            else if (c != quote)
                value.Append(c);
            else if (quote == '\'' && End + 1 < end && text[End + 1] == quote)
                value.Append(text[End++]);
            else
                return CloseAt(End + 1);
        }

        return false;
    }

    private bool CloseAt(int end)
    {
        (End, IsClosed) = (end, true);
        return true;
    }

    // A line that begins with # is text here, not a comment.
    private int NextLine()
    {
        var next = Line + 1;
        while (next < lines.Count && lines[next].IsBlank)
            next++;
        return next;
    }

    /// <summary>Continues with another line: one line end is a space, further ones are kept.</summary>
    private void Fold(int next)
    {
        var isEscaped = quote == '"' && End > start && text[End - 1] == '\\' && kept == value.Length;
        while (!isEscaped && value.Length > kept && YamlLines.IsSpace(value[^1]))
            value.Length--;
        if (next > Line + 1)
            value.Append('\n', next - Line - 1);
        else if (!isEscaped)
            value.Append(' ');
        (Line, End, kept) = (next, lines[next].Content, value.Length);
    }

    /// <summary>The line with the mark that ends the text, -1 if a key or an item comes first.</summary>
    private int ClosingLine(int index)
    {
        for (; index < lines.Count; index++)
        {
            var (content, end) = (lines[index].Content, lines[index].End);
            if (lines.IsItem(content, end) || HasColon(content, end))
                return -1;
            if (text.IndexOf(quote, content, end - content) >= 0)
                return index;
        }

        return -1;
    }

    private bool HasColon(int position, int end)
    {
        while (position < end && !lines.IsColon(position, end))
            position++;
        return position < end;
    }

    /// <summary>Offset after the escape.</summary>
    private int Escape(int position, int end)
    {
        var next = position + 1;
        if (next >= end)
        {
            kept = value.Length;
            return next;
        }

        var digits = text[next] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        var behind = digits == 0 ? Simple(position) : Coded(position, digits, end);
        kept = value.Length;
        return behind;
    }

    private int Simple(int position)
    {
        for (var i = 0; i < SimpleEscapes.Length; i += 2)
        {
            if (SimpleEscapes[i] != text[position + 1])
                continue;

            value.Append(SimpleEscapes[i + 1]);
            return position + 2;
        }

        return Refuse(position, 2);
    }

    private int Coded(int position, int digits, int end)
    {
        var behind = position + 2 + digits;
        if (CodeAt(position + 2, digits, end) is not { } code || code > 0x10FFFF)
            return Refuse(position, 2);
        if (code is >= 0xD800 and <= 0xDFFF)
            return Surrogate((char)code, position, behind, end);

        value.Append(char.ConvertFromUtf32((int)code));
        return behind;
    }

    private int Surrogate(char high, int position, int behind, int end)
    {
        var isPair = char.IsHighSurrogate(high) && behind + 1 < end && text[behind] == '\\' && text[behind + 1] == 'u';
        if (!isPair || CodeAt(behind + 2, 4, end) is not (>= 0xDC00 and <= 0xDFFF and var low))
            return Refuse(position, behind - position);

        value.Append(high).Append((char)low);
        return behind + 6;
    }

    private long? CodeAt(int position, int digits, int end)
    {
        if (position + digits > end)
            return null;

        var code = 0L;
        foreach (var digit in text.Substring(position, digits))
        {
            if (!Uri.IsHexDigit(digit))
                return null;
            code = code * 16 + Uri.FromHex(digit);
        }

        return code;
    }

    private int Refuse(int position, int length)
    {
        length += char.IsHighSurrogate(text[position + length - 1]) && position + length < text.Length ? 1 : 0;
        UnknownEscape ??= new(position, length);
        return position + length;
    }
}
