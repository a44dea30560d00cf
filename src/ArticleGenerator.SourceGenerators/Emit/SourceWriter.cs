using System.Text;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>Writes lines of C#, indented by the open braces. Lines end in <c>\n</c> on every machine.</summary>
internal sealed class SourceWriter
{
    private const string Indentation = "    ";

    /// <summary>In UTF-16 units: about a hundred times the code of an article.</summary>
    private const int MostKept = 1 << 20;

    // Reused for the next file, so it grows once. The compiler writes the files one at a time.
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

    /// <summary>Writes a preprocessor directive, without indentation.</summary>
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

    /// <summary>Writes lines with one more level of indentation.</summary>
    public SourceWriter Indented(Action write)
    {
        depth++;
        write();
        depth--;
        return this;
    }

    /// <summary>Writes a line and a block in braces below it.</summary>
    public SourceWriter Block(CSharp line, Action write)
    {
        Line(line).Line($"{{").Indented(write);
        return Line($"}}");
    }

    /// <summary>Writes something completely or, if that fails, not at all.</summary>
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

    /// <summary>Writes a one-line comment for readers of the code.</summary>
    public SourceWriter Comment(string text) => Line(CSharp.Comment(text));

    public SourceWriter Summary(string text) => Line(CSharp.Documentation($"summary", text));

    public SourceWriter Remarks(string text) => Line(CSharp.Documentation($"remarks", text));

    public override string ToString() => source.ToString();

    /// <summary>Returns everything that was written. The writer cannot be used after that.</summary>
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
