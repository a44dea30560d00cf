using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Tool.LanguageServer.Protocol;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>The lines of a document as in LSP, in which U+0085, U+2028 and U+2029 do not end a line, unlike in the compiler.</summary>
internal sealed class DocumentLines
{
    private readonly string text;
    private readonly PositionEncoding encoding;
    private readonly List<int> starts = [0];

    public DocumentLines(string text, PositionEncoding encoding)
    {
        (this.text, this.encoding) = (text, encoding);
        for (var i = text.AsSpan().IndexOfAny('\r', '\n'); i >= 0;)
        {
            i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1;
            starts.Add(i);
            var next = text.AsSpan(i).IndexOfAny('\r', '\n');
            i = next < 0 ? -1 : i + next;
        }
    }

    public Position PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        var line = starts.BinarySearch(offset) is >= 0 and var found ? found : ~starts.BinarySearch(offset) - 1;
        return new(line, encoding.Count(text.AsSpan(starts[line], offset - starts[line])));
    }

    public PositionRange RangeOf(SourceSpan span) => new(PositionOf(span.Start), PositionOf(span.End));

    /// <summary>In UTF-16 units from the start. A position after the end of a line or of the document is moved to that end.</summary>
    public int OffsetOf(Position position)
    {
        if (position.Line < 0)
            return 0;
        if (position.Line >= starts.Count)
            return text.Length;

        var line = LineAt(position.Line);
        return line.Start + encoding.ToUtf16(text.AsSpan(line.Start, line.Length), Math.Max(0, position.Character));
    }

    public SourceSpan SpanOf(PositionRange range) => SourceSpan.FromBounds(OffsetOf(range.Start), OffsetOf(range.End));

    /// <summary>A line from 0 without its end.</summary>
    private SourceSpan LineAt(int line)
    {
        var end = line + 1 < starts.Count ? starts[line + 1] : text.Length;
        while (end > starts[line] && text[end - 1] is '\n' or '\r' && line + 1 < starts.Count)
            end--;
        return SourceSpan.FromBounds(starts[line], end);
    }
}
