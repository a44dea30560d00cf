namespace ArticleGenerator.Core;

/// <summary>The line that opens front matter. Offsets are in UTF-16 units.</summary>
/// <param name="Mark">A hyphen, a plus sign or an opening brace.</param>
/// <param name="Start">The offset of the mark.</param>
/// <param name="Content">The start of the values: the next line, or the brace itself.</param>
internal readonly record struct FrontMatterOpening(char Mark, int Start, int Content, FrontMatterFormat Format)
{
    private const int LongestIndentation = 3;

    private static readonly Dictionary<string, FrontMatterFormat> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = FrontMatterFormat.Yaml,
        ["yaml"] = FrontMatterFormat.Yaml,
        ["yml"] = FrontMatterFormat.Yaml,
        ["toml"] = FrontMatterFormat.Toml,
        ["json"] = FrontMatterFormat.Json,
        ["js"] = FrontMatterFormat.Script,
        ["javascript"] = FrontMatterFormat.Script,
        ["coffee"] = FrontMatterFormat.Script,
        ["cson"] = FrontMatterFormat.Script,
    };

    /// <summary>Finds the opening line at the top of a text, below lines without content; null if there is none.</summary>
    public static FrontMatterOpening? Find(string text)
    {
        var start = SkipLinesWithoutContent(text, 0);
        if (IndentationOf(text, start) > LongestIndentation)
            return null;
        return FrontMatter.At(text, start) switch
        {
            '-' when LanguageOf(text, start) is { } format => new('-', start, FrontMatter.NextLine(text, start), format),
            '+' when FrontMatter.IsFence(text, start, '+') => new('+', start, FrontMatter.NextLine(text, start), FrontMatterFormat.Toml),
            '{' when BeginsJson(text, start + 1) => new('{', start, start, FrontMatterFormat.Json),
            _ => null,
        };
    }

    /// <summary>The first character from here that is neither ASCII white space nor a byte order mark.</summary>
    public static int SkipLinesWithoutContent(string text, int start)
    {
        while (FrontMatter.At(text, start) is ' ' or '\t' or '\r' or '\n' or '\uFEFF')
            start++;
        return start;
    }

    private static int IndentationOf(string text, int start)
    {
        var line = start;
        while (line > 0 && text[line - 1] is ' ' or '\t')
            line--;
        return text.IndexOf('\t', line, start - line) >= 0 ? int.MaxValue : start - line;
    }

    /// <summary>The language after three hyphens, without a comment: YAML if none is named; null for other words.</summary>
    private static FrontMatterFormat? LanguageOf(string text, int start)
    {
        if (string.CompareOrdinal(text, start, "---", 0, 3) != 0)
            return null;
        var end = text.IndexOfAny(['\r', '\n'], start);
        var words = text.Substring(start + 3, (end < 0 ? text.Length : end) - start - 3);
        var comment = words.IndexOf(" #", StringComparison.Ordinal);
        return Languages.TryGetValue((comment < 0 ? words : words.Substring(0, comment)).Trim(' ', '\t'), out var format) ? format : null;
    }

    /// <summary>Whether a quoted key and a colon follow, or the closing brace. The braces of a template are text.</summary>
    private static bool BeginsJson(string text, int start)
    {
        var key = SkipLinesWithoutContent(text, start);
        if (FrontMatter.At(text, key) != '"')
            return false;
        var end = text.IndexOf('"', key + 1);
        return end > 0
            && end < FrontMatter.NextLine(text, key)
            && FrontMatter.At(text, SkipLinesWithoutContent(text, end + 1)) == ':';
    }
}
