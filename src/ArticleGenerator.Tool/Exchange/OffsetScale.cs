using System.Text;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Exchange;

/// <summary>The unit of an offset.</summary>
internal enum OffsetUnit
{
    CodePoints,
    Utf16,
    Utf8,
}

/// <summary>Converts the offsets of a tool to UTF-16 units of a text.</summary>
/// <param name="JoinsLineEnds">Whether a carriage return and a line feed count as one, as when Python reads a text.</param>
/// <param name="CountsMark">Whether the byte order mark counts, which the text no longer has.</param>
internal sealed record OffsetScale(OffsetUnit Unit, bool JoinsLineEnds, bool CountsMark)
{
    private const int Nowhere = -1;

    /// <summary>All scales, the most likely first.</summary>
    public static IEnumerable<OffsetScale> All { get; } =
    [
        .. from countsMark in new[] { false, true }
           from joins in new[] { false, true }
           from unit in new[] { OffsetUnit.CodePoints, OffsetUnit.Utf16, OffsetUnit.Utf8 }
           select new OffsetScale(unit, joins, countsMark),
    ];

    public override string ToString() => NameOf(Unit)
        + (JoinsLineEnds ? ", a line end of two characters as one" : "")
        + (CountsMark ? ", with the byte order mark" : "");

    public static string NameOf(OffsetUnit unit) => unit switch
    {
        OffsetUnit.CodePoints => "code points",
        OffsetUnit.Utf16 => "UTF-16 units",
        _ => "UTF-8 bytes",
    };

    /// <summary>For each offset, from 0 to the end of the text, the UTF-16 unit; -1 within a character.</summary>
    public int[] Positions(string text)
    {
        var positions = new List<int>(text.Length + 1);
        if (CountsMark)
            positions.AddRange(Enumerable.Repeat(Nowhere, Unit == OffsetUnit.Utf8 ? Encoding.UTF8.Preamble.Length : 1));
        for (var i = 0; i < text.Length;)
        {
            var length = char.IsSurrogatePair(text, i) ? 2 : 1;
            var joined = JoinsLineEnds && text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            positions.Add(i);
            for (var more = Width(text, i, length) - 1; more > 0; more--)
                positions.Add(Unit == OffsetUnit.Utf16 ? i + length - more : Nowhere);
            i += joined ? 2 : length;
        }

        positions.Add(text.Length);
        return [.. positions];
    }

    public static SourceSpan? Range(int[] positions, int start, int end) =>
        start >= 0 && start <= end && end < positions.Length && positions[start] >= 0 && positions[end] >= 0
            ? SourceSpan.FromBounds(positions[start], positions[end])
            : null;

    private int Width(string text, int index, int length) => Unit switch
    {
        OffsetUnit.CodePoints => 1,
        OffsetUnit.Utf16 => length,
        _ when length == 2 => 4,
        _ => text[index] switch { < '\u0080' => 1, < '\u0800' => 2, _ => 3 },
    };
}
