using System.Text;

namespace ArticleGenerator.Core;

/// <summary>
/// The words of a heading or a link without markup: escapes and character references resolved; emphasis, code marks, links, pictures and
/// tags dropped, and text that only looks like a tag kept.
/// </summary>
internal sealed class PlainText
{
    private static readonly HashSet<string> EmptyElements = new(["br", "hr", "img", "input", "wbr"], StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<string, MarkdownDestination> NoDefinitions = [];

    private readonly string text;
    private readonly IReadOnlyDictionary<int, int> links;
    private readonly CodeSpans code;
    private readonly HtmlTag html;
    private readonly HashSet<int> emphasis;
    private readonly StringBuilder words;
    private HashSet<string>? closed;

    private PlainText(MarkdownRun run, IReadOnlyDictionary<string, MarkdownDestination> definitions)
    {
        text = run.Text;
        links = text.IndexOf('[') < 0 ? new Dictionary<int, int>() : MarkdownInlines.Marks(run, definitions);
        (code, html, emphasis) = (new CodeSpans(text), new HtmlTag(text), EmphasisMarks.Find(text));
        words = new StringBuilder(text.Length);
    }

    public static string Render(string markdown) =>
        Render(MarkdownRun.Create(markdown, [(0, markdown.Length)], startsListItem: false), NoDefinitions);

    public static string Render(MarkdownRun run, IReadOnlyDictionary<string, MarkdownDestination> definitions)
    {
        var plain = new PlainText(run, definitions);
        for (var i = 0; i < plain.text.Length;)
            i = plain.Step(i);
        return LinkDefinition.Label(plain.words.ToString(), 0, plain.words.Length);
    }

    /// <summary>Adds the construct that begins here, and returns the start of the next one.</summary>
    private int Step(int i)
    {
        if (emphasis.Contains(i))
            return i + 1;
        if (links.TryGetValue(i, out var end))
            return end;
        switch (text[i])
        {
            case '`' when code.Content(i, out var from, out var to):
                words.Append(text, from, to - from);
                return code.End(i);
            case '<' when html.End(i) is var tagEnd && tagEnd > i:
                words.Append(InPlaceOf(i, tagEnd));
                return tagEnd;
            case '[' when EndOfFootnote(i) is > 0 and var noteEnd:
                return noteEnd;
            default:
                return i + MarkdownText.AppendUnescaped(words, text, i);
        }
    }

    /// <summary>The visible part of something in angle brackets: an address, or an unclosed tag, as in <c>List&lt;T></c>.</summary>
    private string InPlaceOf(int start, int end)
    {
        if (text[start + 1] is '!' or '?' or '/')
            return "";
        var written = text.Substring(start, end - start);
        if (HtmlTag.EndOfTag(text, start) != end)
            return written.Substring(1, written.Length - 2);
        var name = text.Substring(start + 1, HtmlTag.EndOfName(text, start + 1) - start - 1);
        return EmptyElements.Contains(name) ? " "
            : name.Length + 2 < written.Length || (closed ??= ClosedElements()).Contains(name) ? ""
            : written;
    }

    private HashSet<string> ClosedElements()
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = text.IndexOf("</", StringComparison.Ordinal); i >= 0; i = text.IndexOf("</", i + 2, StringComparison.Ordinal))
            names.Add(text.Substring(i + 2, HtmlTag.EndOfName(text, i + 2) - i - 2));
        return names;
    }

    // [^1] is a reference to a footnote.
    private int EndOfFootnote(int start)
    {
        const int Longest = 40;
        if (start + 1 >= text.Length || text[start + 1] != '^')
            return -1;
        var end = text.IndexOfAny([']', ' '], start, Math.Min(Longest, text.Length - start));
        return end > start + 2 && text[end] == ']' ? end + 1 : -1;
    }
}
