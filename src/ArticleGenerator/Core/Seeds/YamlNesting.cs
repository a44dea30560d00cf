namespace ArticleGenerator.Core;

/// <summary>
/// Finds the lines of YAML that may have a key of the outermost map: those with no more indentation than the first, and those below a
/// complete line, which were indented by mistake.
/// </summary>
internal sealed class YamlNesting
{
    private readonly Stack<(int Indent, bool IsComplete)> around = new();
    private int? outermost;
    private int? textBelow;

    /// <summary>Reads the next line that is neither blank nor a comment.</summary>
    public bool IsOuter(string yaml, int start, string line)
    {
        var indent = IndentOf(yaml, start);
        outermost ??= indent;
        if (indent > textBelow)
            return false;
        textBelow = BeginsText(line) ? indent : null;
        while (around.Count > 0 && around.Peek().Indent >= indent)
            around.Pop();
        var isOuter = indent <= outermost || (around.Count > 0 && around.Peek().IsComplete);
        around.Push((indent, IsComplete(line)));
        return isOuter;
    }

    private static int IndentOf(string yaml, int start)
    {
        var line = start;
        while (line > 0 && yaml[line - 1] is ' ' or '\t')
            line--;
        return start - line;
    }

    /// <summary>Whether everything below the line with more indentation is one text: a block or a quoted value.</summary>
    private static bool BeginsText(string line) =>
        ValueOf(line) is { Length: > 0 } value && (value[0] is '|' or '>' || (value[0] is '"' or '\'' && value.IndexOf(value[0], 1) < 0));

    /// <summary>Whether the line has a complete value, so that no map can follow below it.</summary>
    private static bool IsComplete(string line) =>
        line[0] != '-' && ValueOf(line) is [not ('|' or '>' or '"' or '\'' or '[' or '{' or '!' or '&' or '#'), ..];

    private static string ValueOf(string line)
    {
        for (var colon = line.IndexOf(':'); colon >= 0; colon = line.IndexOf(':', colon + 1))
        {
            if (colon + 1 == line.Length || line[colon + 1] is ' ' or '\t')
                return line.Substring(colon + 1).Trim(' ', '\t');
        }

        return "";
    }
}
