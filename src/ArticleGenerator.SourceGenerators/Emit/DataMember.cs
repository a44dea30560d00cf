using ArticleGenerator.Seeds.Model;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>Writes the member with the data of an article.</summary>
internal static class DataMember
{
    // The length, and a byte that marks which characters are in it.
    private const int Overhead = 5;

    /// <summary>The type of a UTF-8 literal.</summary>
    public static CSharp Utf8Type { get; } = $"global::System.ReadOnlySpan<byte>";

    public static CSharp Comment { get; } = CSharp.Comment(
        "The data of the seed, one line per entry, decoded on first use. " +
        "A span such as 263+15 is a start, counted from the end of the span before it, and a length, in UTF-16 units of the text.");

    /// <summary>The maximum number of bytes that the data of an article takes of the assembly's space for string literals.</summary>
    public static long LiteralBytes(ArticleSpec article) =>
        Overhead + (sizeof(char) * (long)DataBlock.LengthOf(article));

    /// <summary>A property, not a constant, because hot reload can replace its body.</summary>
    public static void Write(SourceWriter writer, ArticleSpec article, EmitOptions options, CSharp modifiers, CSharp name)
    {
        var data = DataBlock.Write(article);
        if (options.HasUtf8Data && CSharp.Utf8Literal(data) is { } literal)
            writer.Line($"{modifiers} {Utf8Type} {name} =>").Indented(() => writer.Line($"{literal};"));
        else
            WriteLines(writer.Line($"{modifiers} string {name} =>"), data);
    }

    private static void WriteLines(SourceWriter writer, string data) =>
        writer.Indented(() =>
        {
            for (int start = 0, end; start < data.Length; start = end)
            {
                end = data.IndexOf('\n', start) + 1;
                var isLast = end == 0;
                end = isLast ? data.Length : end;
                CSharp line = CSharp.LiteralOfLine(data, start, end);
                _ = isLast ? writer.Line($"{line};") : writer.Line($"{line} +");
            }
        });
}
