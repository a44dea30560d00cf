namespace ArticleGenerator.Core;

/// <summary>
/// Finds the possible keys of the outermost map without a parser for YAML, TOML or JSON. Text that no parser could read counts as outermost
/// too, because it may have been meant that way.
/// </summary>
internal static class OuterKeys
{
    private static readonly char[] LineEnds = ['\r', '\n', '\u0085', '\u2028', '\u2029'];
    private static readonly char[] AnyMarks = ['\r', '\n', '\u0085', '\u2028', '\u2029', '{', '}', ',', ';'];

    /// <summary>Each position with the text that follows it: a line, or a member between braces.</summary>
    public static IEnumerable<(int Start, string Text)> Read(string values, FrontMatterFormat format) => format switch
    {
        FrontMatterFormat.Script => Parts(values, AnyMarks),
        FrontMatterFormat.Toml => AboveTables(values),
        _ => BeginsWithBrace(values) ? Members(values) : YamlLines(values),
    };

    /// <summary>Every line, with any indentation.</summary>
    public static IEnumerable<(int Start, string Text)> OfAnyLine(string values) => Parts(values, LineEnds);

    private static bool BeginsWithBrace(string values) =>
        Parts(values, LineEnds).FirstOrDefault(line => line.Text[0] is not '#') is { Text: ['{', ..] };

    private static IEnumerable<(int Start, string Text)> YamlLines(string values)
    {
        // A merged key can come from anywhere.
        if (values.IndexOf("<<", StringComparison.Ordinal) >= 0)
            return Parts(values, LineEnds);
        var lines = new YamlNesting();
        return Parts(values, LineEnds).Where(line => line.Text[0] != '#' && lines.IsOuter(values, line.Start, line.Text)).ToList();
    }

    /// <summary>The lines of TOML up to the first table; brackets of a value may hold lines that look like one.</summary>
    private static IEnumerable<(int Start, string Text)> AboveTables(string values)
    {
        var depth = 0;
        foreach (var line in Parts(values, LineEnds))
        {
            if (depth <= 0 && line.Text[0] == '[' && line.Text.IndexOf(',') < 0)
                yield break;
            depth += line.Text.Count(c => c == '[') - line.Text.Count(c => c == ']');
            yield return line;
        }
    }

    /// <summary>The members of a map in braces; if braces do not pair, everything after a line end, a brace or a comma.</summary>
    private static IEnumerable<(int Start, string Text)> Members(string values)
    {
        var members = new List<(int, string)>();
        var (depth, start, quote, last) = (0, 0, '\0', '\0');
        for (var i = 0; i < values.Length; i++)
        {
            var c = values[i];
            if (quote != '\0')
            {
                i += c == '\\' && quote == '"' ? 1 : 0;
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'' && last is '{' or '[' or ',' or ':')
            {
                quote = c;
            }
            else if (depth == 0 && members.Count > 0 && !char.IsWhiteSpace(c))
            {
                return Parts(values, AnyMarks);
            }
            else if (c is '{' or '[' or '}' or ']' or ',')
            {
                if (depth == 1 && c is not ('{' or '['))
                    members.AddRange(Trimmed(values, start, i));
                depth += c switch { '{' or '[' => 1, ',' => 0, _ => -1 };
                start = depth == 1 && c is '{' or ',' ? i + 1 : start;
            }

            last = char.IsWhiteSpace(c) ? last : c;
        }

        return depth == 0 && quote == '\0' ? members : Parts(values, AnyMarks);
    }

    private static IEnumerable<(int Start, string Text)> Parts(string values, char[] separators)
    {
        for (int start = 0, end; start < values.Length; start = end + 1)
        {
            end = values.IndexOfAny(separators, start) is >= 0 and var found ? found : values.Length;
            foreach (var part in Trimmed(values, start, end))
                yield return part;
        }
    }

    /// <summary>The text between two offsets, without white space around it; empty if there is nothing else.</summary>
    private static IEnumerable<(int Start, string Text)> Trimmed(string values, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(values[start]))
            start++;
        while (end > start && char.IsWhiteSpace(values[end - 1]))
            end--;
        if (start < end)
            yield return (start, values.Substring(start, end - start));
    }
}
