using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using ArticleGenerator.Seeds.Annotations;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>
/// A piece of generated code. It is written as an interpolated string, whose holes accept only other pieces and numbers: <c>$"{text}"</c>
/// with a string does not compile. So text gets into code through <see cref="Literal"/>, <see cref="Name"/> and the comments, and no other
/// way.
/// </summary>
[InterpolatedStringHandler]
internal struct CSharp
{
    // Not joined before writing, because most are written once.
    private readonly string[] parts;
    private int count;

    public CSharp(int literalLength, int formattedCount) => (parts, count) = (new string[(2 * formattedCount) + 1], 0);

    private CSharp(params string[] parts) => (this.parts, count) = (parts, parts.Length);

    /// <summary>A string literal.</summary>
    public static CSharp Literal(string text) => new(CSharpLiteral.Escape(text));

    /// <summary>A UTF-8 literal; null for a text with an unpaired surrogate, which UTF-8 cannot represent.</summary>
    public static CSharp? Utf8Literal(string text) =>
        CSharpLiteral.HasUtf8(text) ? new(CSharpLiteral.Escape(text), "u8") : null;

    /// <summary>A string literal for a line of a text, including the line feed at its end, if there is one.</summary>
    public static CSharp LiteralOfLine(string text, int start, int end) => end > start && text[end - 1] == '\n'
        ? new("\"", CSharpLiteral.EscapeContent(text, start, end - 1), "\\n\"")
        : new("\"", CSharpLiteral.EscapeContent(text, start, end), "\"");

    /// <summary>A name, of one or more parts. Characters that C# does not allow in a name become <c>_</c>.</summary>
    public static CSharp Name(string name) =>
        new(IsName(name) ? name : new string([.. name.Select(c => IsPartOfName(c) ? c : '_')]));

    /// <summary>Arguments, each with a modifier: <c>out A, out B</c>.</summary>
    public static CSharp Arguments(CSharp modifier, IReadOnlyList<CSharp> names, int start, int end)
    {
        var list = new List<string>();
        for (var i = start; i < end; i++)
            list.AddRange([i == start ? "" : ", ", modifier.ToString(), names[i].ToString()]);

        return new([.. list]);
    }

    /// <summary>A comment line for readers of the code.</summary>
    public static CSharp Comment(string text) => new("// ", XmlDoc.Text(text));

    /// <summary>A line of documentation.</summary>
    public static CSharp Documentation(CSharp element, string text) =>
        new("/// <", element.ToString(), ">", XmlDoc.Text(text), "</", element.ToString(), ">");

    /// <summary>For the compiler only, which calls it with the text between the holes.</summary>
    public void AppendLiteral(string code) => parts[count++] = code;

    /// <summary>For the compiler only.</summary>
    public void AppendFormatted(CSharp code) => parts[count++] = code.ToString();

    /// <summary>For the compiler only.</summary>
    public void AppendFormatted(int number) => parts[count++] = number.ToString(CultureInfo.InvariantCulture);

    public readonly void WriteTo(StringBuilder source)
    {
        for (var i = 0; i < count; i++)
            source.Append(parts[i]);
    }

    public override readonly string ToString() => count == 1 ? parts[0] : string.Concat(parts);

    private static bool IsName(string name)
    {
        foreach (var c in name)
        {
            if (!IsPartOfName(c))
                return false;
        }

        return true;
    }

    // Some scripts need joiners for correct spelling, so a root namespace may have them.
    private static bool IsPartOfName(char c) => c is '_' or '.' or '@' or '\u200C' or '\u200D' || Identifiers.IsPart(c);
}
