namespace ArticleGenerator.Core;

/// <summary>The seven kinds of HTML block (CommonMark 4.6): Markdown is not parsed until the block ends.</summary>
/// <param name="ends">Text in the last line; empty if a blank line ends the block.</param>
internal sealed class HtmlBlock(params string[] ends)
{
    private static readonly HtmlBlock Literal = new("</script>", "</pre>", "</style>", "</textarea>");
    private static readonly HtmlBlock Comment = new("-->");
    private static readonly HtmlBlock Instruction = new("?>");
    private static readonly HtmlBlock CData = new("]]>");
    private static readonly HtmlBlock Declaration = new(">");
    private static readonly HtmlBlock Element = new();
    private static readonly HtmlBlock Tag = new() { InterruptsParagraph = false };

    private static readonly HashSet<string> LiteralNames = Names("script pre style textarea");
    private static readonly HashSet<string> ElementNames = Names(
        "address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset "
        + "figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav "
        + "noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul");

    public bool InterruptsParagraph { get; private init; } = true;

    /// <summary>Whether a blank line ends the block.</summary>
    public bool EndsAtBlankLine => ends.Length == 0;

    /// <summary>Whether the block ends with this line.</summary>
    public bool EndsWith(string line) => ends.Any(end => line.IndexOf(end, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Whether a tag with this name separates words like the end of a paragraph.</summary>
    public static bool PartsWords(string name) => ElementNames.Contains(name);

    /// <summary>The block that this line, without its indentation, opens; null if it opens none.</summary>
    public static HtmlBlock? Open(string line) =>
        Begins(line, "<!--") ? Comment
        : Begins(line, "<?") ? Instruction
        : Begins(line, "<![CDATA[") ? CData
        : Begins(line, "<!") ? (line.Length > 2 && HtmlTag.IsLetter(line[2]) ? Declaration : null)
        : OpensWith(line, LiteralNames, isClosing: false) ? Literal
        : OpensWith(line, ElementNames, isClosing: Begins(line, "</")) ? Element
        : HtmlTag.EndOfTag(line, 0) is > 0 and var end && line.Substring(end).Trim(' ', '\t').Length == 0 ? Tag
        : null;

    private static bool Begins(string line, string start) => line.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    /// <summary>One of the names follows the bracket, and then a space, the end of the tag or the end of the line.</summary>
    private static bool OpensWith(string line, HashSet<string> names, bool isClosing)
    {
        var start = isClosing ? 2 : 1;
        var end = HtmlTag.EndOfName(line, start);
        return names.Contains(line.Substring(start, end - start))
            && (end == line.Length
                || line[end] is ' ' or '\t' or '>'
                || (names == ElementNames && string.CompareOrdinal(line, end, "/>", 0, 2) == 0));
    }

    private static HashSet<string> Names(string names) => new(names.Split(' '), StringComparer.OrdinalIgnoreCase);
}
