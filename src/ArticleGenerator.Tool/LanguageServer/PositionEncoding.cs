using System.Text;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>The unit of a character position.</summary>
internal sealed class PositionEncoding
{
    private readonly Func<Rune, int> unitsOf;

    private PositionEncoding(string name, Func<Rune, int> unitsOf) => (Name, this.unitsOf) = (name, unitsOf);

    public static PositionEncoding Utf16 { get; } = new("utf-16", rune => rune.Utf16SequenceLength);

    public static PositionEncoding Utf8 { get; } = new("utf-8", rune => rune.Utf8SequenceLength);

    public static PositionEncoding Utf32 { get; } = new("utf-32", _ => 1);

    public string Name { get; }

    /// <summary>The first known encoding that a client offers; UTF-16 if there is none.</summary>
    public static PositionEncoding Choose(IEnumerable<string> offered) =>
        offered.Select(name => new[] { Utf16, Utf8, Utf32 }.FirstOrDefault(encoding => encoding.Name == name))
            .OfType<PositionEncoding>().FirstOrDefault(Utf16);

    /// <summary>The number of units of a range of a line.</summary>
    public int Count(ReadOnlySpan<char> text)
    {
        if (this == Utf16)
            return text.Length;

        var units = 0;
        foreach (var rune in text.EnumerateRunes())
            units += unitsOf(rune);
        return units;
    }

    /// <summary>Converts a number of units at the start of a line to UTF-16 units; within a character, up to its start.</summary>
    public int ToUtf16(ReadOnlySpan<char> line, int units)
    {
        if (this == Utf16)
            return Math.Min(units, line.Length);

        var length = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            units -= unitsOf(rune);
            if (units < 0)
                break;
            length += rune.Utf16SequenceLength;
        }

        return Math.Min(length, line.Length);
    }
}
