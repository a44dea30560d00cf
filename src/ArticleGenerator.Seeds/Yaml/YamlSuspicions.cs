using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>
/// What a YAML parser silently accepts although hardly anybody means it. A suspicion is enough: the error-tolerant reader decides whether
/// it is a mistake.
/// </summary>
internal static class YamlSuspicions
{
    /// <summary>
    /// Whether there are characters that no seed should have, tabs in the indentation, or characters that look like a space at either end
    /// of a line or after a colon.
    /// </summary>
    public static bool AreIn(string text, SourceSpan yaml)
    {
        var isIndentation = true;
        for (var i = yaml.Start; i < yaml.End; i++)
        {
            var c = text[i];
            if (c is '\r' or '\n')
            {
                isIndentation = true;
                continue;
            }

            if (c == '\t' ? isIndentation : c is < ' ' or >= '\u007F' && IsSuspicious(text, i, yaml.End, isIndentation))
                return true;

            isIndentation &= c == ' ';
        }

        return false;
    }

    /// <summary>A plain word with content: not <c>&lt;&lt;</c>, not after <c>? </c>, not empty.</summary>
    public static bool IsKey(string text, YamlScalar key) =>
        key.Style != YamlScalarStyle.Plain
        || (key.Value is not ("" or "<<") && !(LastBefore(text, key.Range.Start) is var before and >= 0 && text[before] == '?'));

    /// <summary>Whether the intended value seems different from what the parser read.</summary>
    /// <param name="key">Its key; null in a list.</param>
    public static bool IsSuspicious(string text, YamlScalar value, YamlNode? key, bool isInFlow)
    {
        if (value.Style != YamlScalarStyle.Plain || value.Value.Length == 0)
            return false;

        return value.Value[0] == '-'
            || (isInFlow && value.Value.IndexOfAny(['，', '،', '、']) >= 0)
            || IsKeyWithoutBlank(text, value, key)
            || HasLineOfItem(text, value.Range);
    }

    private static bool IsSuspicious(string text, int index, int end, bool isIndentation) =>
        // YamlDotNet, a parser of YAML 1.1, ends lines at these.
        text[index] is '\u0085' or '\u2028' or '\u2029'
        || YamlLines.IsForbidden(text, index)
        || (YamlLines.IsOdd(text[index]) && (isIndentation || IsAtEnd(text, index, end) || IsBehindColon(text, index)));

    private static bool IsAtEnd(string text, int index, int end)
    {
        while (index < end && YamlLines.IsAnyBlank(text[index]))
            index++;
        return index == end || text[index] is '\r' or '\n';
    }

    private static bool IsBehindColon(string text, int index)
    {
        while (index > 0 && YamlLines.IsAnyBlank(text[index]))
            index--;
        return text[index] is ':' or '-' or ',' or '[' or '{';
    }

    /// <summary><c>name:Putin</c> as the only line below a key.</summary>
    private static bool IsKeyWithoutBlank(string text, YamlScalar value, YamlNode? key)
    {
        var colon = value.Value.IndexOf(':');
        return colon > 0
            && colon + 1 < value.Value.Length
            && value.Value[colon + 1] is not ('/' or ':')
            && char.IsLetter(value.Value[0])
            && key is not null
            && text.IndexOf('\n', key.Range.End, value.Range.Start - key.Range.End) >= 0;
    }

    /// <summary>A text that continues in a line that begins like a list item.</summary>
    private static bool HasLineOfItem(string text, SourceSpan range)
    {
        for (var i = text.IndexOf('\n', range.Start, range.Length); i >= 0; i = text.IndexOf('\n', i, range.End - i))
        {
            while (i < range.End && char.IsWhiteSpace(text[i]))
                i++;
            if (i < range.End && text[i] == '-')
                return true;
        }

        return false;
    }

    private static int LastBefore(string text, int index)
    {
        do
            index--;
        while (index >= 0 && text[index] == ' ');
        return index;
    }
}
