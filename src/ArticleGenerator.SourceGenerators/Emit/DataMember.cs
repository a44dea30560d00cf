using ArticleGenerator.Seeds.Model;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>Writes the member that holds what the seed of an article says.</summary>
internal static class DataMember
{
    // Its length, and a byte that tells what characters are in it.
    private const int Overhead = 5;

    public static CSharp Comment { get; } = CSharp.Comment(
        "What the seed says, a line an entry, decoded on first use. " +
        "Spans such as 263+15 are start and length in the text, in UTF-16 units.");

    /// <summary>How many bytes of the assembly's string literals the data of an article takes, at most.</summary>
    public static long LiteralBytes(ArticleSpec article) =>
        Overhead + (sizeof(char) * DataBlock.Write(article).Sum(line => line.Length + 1L));

    /// <summary>A property, not a constant: hot reload can replace its body.</summary>
    /// <param name="member">What it is declared as: modifiers, type, name.</param>
    public static void Write(SourceWriter writer, ArticleSpec article, CSharp member)
    {
        var lines = DataBlock.Write(article);
        writer.Line($"{member} =>").Indented(() =>
        {
            for (var i = 0; i < lines.Count; i++)
                _ = i + 1 < lines.Count ? writer.Line($"{CSharp.Literal(lines[i] + "\n")} +") : writer.Line($"{CSharp.Literal(lines[i])};");
        });
    }
}
