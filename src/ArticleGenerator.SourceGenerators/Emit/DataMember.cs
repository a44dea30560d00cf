using ArticleGenerator.Seeds.Model;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>Writes the member that holds what the seed of an article says.</summary>
internal static class DataMember
{
    // Its length, and a byte that tells what characters are in it.
    private const int Overhead = 5;

    public static CSharp Comment { get; } = CSharp.Comment(
        "What the seed says, a line an entry, decoded on first use. " +
        "A span such as 263+15 is a start, counted from the end of the span before it, and a length, in UTF-16 units of the text.");

    /// <summary>How many bytes of the assembly's string literals the data of an article takes, at most.</summary>
    public static long LiteralBytes(ArticleSpec article) =>
        Overhead + (sizeof(char) * (long)DataBlock.Write(article).Length);

    /// <summary>A property, not a constant: hot reload can replace its body.</summary>
    /// <param name="member">What it is declared as: modifiers, type, name.</param>
    public static void Write(SourceWriter writer, ArticleSpec article, CSharp member)
    {
        var data = DataBlock.Write(article);
        writer.Line($"{member} =>").Indented(() =>
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
}
