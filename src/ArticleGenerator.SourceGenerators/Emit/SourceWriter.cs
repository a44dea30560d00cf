using System.Text;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>Writes lines of C#, indented by the braces that are open. Lines end in <c>\n</c> on every machine.</summary>
internal sealed class SourceWriter
{
    private const string Indentation = "    ";

    /// <summary>In UTF-16 units: some hundred times the code of an article.</summary>
    private const int MostKept = 1 << 20;

    // Grown once and used again for the next file. The compiler writes them one after the other.
    [ThreadStatic]
    private static StringBuilder? kept;

    private readonly StringBuilder source = Taken();
    private int depth;

    public SourceWriter Line(CSharp line)
    {
        for (var i = 0; i < depth; i++)
            source.Append(Indentation);

        return Directive(line);
    }

    /// <summary>Writes a line of the preprocessor, at the margin.</summary>
    public SourceWriter Directive(CSharp line)
    {
        line.WriteTo(source);
        return Blank();
    }

    public SourceWriter Blank()
    {
        source.Append('\n');
        return this;
    }

    /// <summary>Writes lines one step further in.</summary>
    public SourceWriter Indented(Action write)
    {
        depth++;
        write();
        depth--;
        return this;
    }

    /// <summary>Writes a line and what stands in braces below it.</summary>
    public SourceWriter Block(CSharp line, Action write)
    {
        Line(line).Line($"{{").Indented(write);
        return Line($"}}");
    }

    /// <summary>Writes all of something or, where that fails, nothing of it.</summary>
    /// <exception cref="Exception">Whatever <paramref name="write"/> throws.</exception>
    public SourceWriter Whole(Action write)
    {
        var (length, outer) = (source.Length, depth);
        try
        {
            write();
            return this;
        }
        catch
        {
            (source.Length, depth) = (length, outer);
            throw;
        }
    }

    /// <summary>Writes a comment of a line for those who read the code.</summary>
    public SourceWriter Comment(string text) => Line(CSharp.Comment(text));

    public SourceWriter Summary(string text) => Line(CSharp.Documentation($"summary", text));

    public SourceWriter Remarks(string text) => Line(CSharp.Documentation($"remarks", text));

    public override string ToString() => source.ToString();

    /// <summary>All that was written. Nothing can be written after it, nor read again.</summary>
    public string Finish()
    {
        var code = ToString();
        if (source.Capacity <= MostKept)
            kept = source.Clear();
        return code;
    }

    private static StringBuilder Taken()
    {
        var builder = kept ?? new StringBuilder(1 << 14);
        kept = null;
        return builder;
    }
}
