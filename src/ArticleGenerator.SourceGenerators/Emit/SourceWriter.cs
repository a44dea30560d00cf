using System.Text;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>Writes lines of C#, indented by the braces that are open. Lines end in <c>\n</c> on every machine.</summary>
internal sealed class SourceWriter
{
    private const string Indentation = "    ";

    private readonly StringBuilder source = new();
    private int depth;

    public SourceWriter Line(string line)
    {
        for (var i = 0; i < depth; i++)
        {
            source.Append(Indentation);
        }

        source.Append(line).Append('\n');
        return this;
    }

    /// <summary>Writes a line of the preprocessor, at the margin.</summary>
    public SourceWriter Directive(string line)
    {
        source.Append(line).Append('\n');
        return this;
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
    public SourceWriter Block(string line, Action write)
    {
        Line(line).Line("{").Indented(write);
        return Line("}");
    }

    public override string ToString() => source.ToString();
}
