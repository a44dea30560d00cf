using System.Text.RegularExpressions;

namespace ArticleGenerator.Core;

/// <summary>The seven kinds of HTML block (CommonMark 4.6): Markdown rests until the block ends.</summary>
internal sealed class HtmlBlock
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const string Names =
        "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|"
        + "figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|"
        + "optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul";

    private static readonly HtmlBlock[] Kinds =
    [
        new("^<(?:script|pre|style|textarea)(?:[ \t>]|$)", "</(?:script|pre|style|textarea)>"),
        new("^<!--", "-->"),
        new(@"^<\?", @"\?>"),
        new(@"^<!\[CDATA\[", @"\]\]>"),
        new("^<![a-z]", ">"),
        new($"^</?(?:{Names})(?:[ \t]|/?>|$)", null),
        new($"^(?:{HtmlTag.Pattern})[ \t]*$", null) { InterruptsParagraph = false },
    ];

    private readonly Regex start;
    private readonly Regex? end;

    private HtmlBlock(string start, string? end)
    {
        this.start = new Regex(start, Options);
        this.end = end == null ? null : new Regex(end, Options);
    }

    public bool InterruptsParagraph { get; private init; } = true;

    /// <summary>Whether a blank line ends the block.</summary>
    public bool EndsAtBlankLine => end == null;

    /// <summary>Whether the block ends with this line.</summary>
    public bool EndsWith(string line) => end != null && end.IsMatch(line);

    /// <summary>The block that this line, without its indentation, opens; null for none.</summary>
    public static HtmlBlock? Open(string line) => Kinds.FirstOrDefault(kind => kind.start.IsMatch(line));
}
