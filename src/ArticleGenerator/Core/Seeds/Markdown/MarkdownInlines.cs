namespace ArticleGenerator.Core;

/// <summary>The inline phase of the Markdown scanner: the links of one run, without images and their content. Takes linear time.</summary>
internal sealed class MarkdownInlines
{
    private readonly MarkdownRun run;
    private readonly string text;
    private readonly IReadOnlyDictionary<string, MarkdownDestination> definitions;
    private readonly LinkTail tail;
    private readonly CodeSpans code;
    private readonly HtmlTag html;

    private readonly List<MarkdownLink> links = [];
    private readonly Dictionary<int, int> marks = [];
    private readonly List<Bracket> brackets = [];
    // Brackets below this depth are around a link already, and a link cannot contain another link.
    private int aroundLink;

    private MarkdownInlines(MarkdownRun run, IReadOnlyDictionary<string, MarkdownDestination> definitions)
    {
        (this.run, this.definitions, text) = (run, definitions, run.Text);
        (tail, code, html) = (new LinkTail(text), new CodeSpans(text), new HtmlTag(text));
    }

    public static IReadOnlyList<MarkdownLink> Links(MarkdownRun run, IReadOnlyDictionary<string, MarkdownDestination> definitions) =>
        Read(run, definitions).links;

    /// <summary>The ranges of a run that turn words into links and pictures: brackets and destinations.</summary>
    public static IReadOnlyDictionary<int, int> Marks(MarkdownRun run, IReadOnlyDictionary<string, MarkdownDestination> definitions) =>
        Read(run, definitions).marks;

    private static MarkdownInlines Read(MarkdownRun run, IReadOnlyDictionary<string, MarkdownDestination> definitions)
    {
        var inlines = new MarkdownInlines(run, definitions);
        for (var i = 0; i < inlines.text.Length;)
            i = inlines.Step(i);
        return inlines;
    }

    private int Step(int i)
    {
        switch (text[i])
        {
            case '\\' when i + 1 < text.Length && MarkdownText.IsPunctuation(text[i + 1]):
                return i + 2;
            case '`':
                return code.End(i);
            case '<':
                return Math.Max(html.End(i), i + 1);
            case '!' when i + 1 < text.Length && text[i + 1] == '[':
                return Push(i + 2, isImage: true);
            case '[':
                return Push(i + 1, isImage: false);
            case ']' when brackets.Count > 0:
                return Close(i);
            default:
                return i + 1;
        }
    }

    private int Push(int textStart, bool isImage)
    {
        if (brackets.Count > 0)
            brackets[brackets.Count - 1] = brackets[brackets.Count - 1] with { HoldsBracket = true };
        brackets.Add(new Bracket(textStart, isImage, links.Count, HoldsBracket: false));
        return textStart;
    }

    private int Close(int i)
    {
        var depth = brackets.Count - 1;
        var open = brackets[depth];
        brackets.RemoveAt(depth);
        var mayLink = open.IsImage || depth >= aroundLink;
        aroundLink = Math.Min(aroundLink, depth);
        if (!mayLink || Target(open, i, out var destination) is var end && end < 0)
            return i + 1;
        marks[open.TextStart - (open.IsImage ? 2 : 1)] = open.TextStart;
        marks[i] = end;
        if (open.IsImage)
        {
            links.RemoveRange(open.LinksBefore, links.Count - open.LinksBefore);
        }
        else
        {
            links.Add(new MarkdownLink(destination, text.Substring(open.TextStart, i - open.TextStart)));
            aroundLink = depth;
        }

        return end;
    }

    private int Target(Bracket open, int close, out MarkdownDestination destination)
    {
        var end = tail.Inline(close + 1, out var start, out var length);
        destination = end < 0 ? default : new MarkdownDestination(text.Substring(start, length), run.ToFile(start));
        if (end >= 0)
            return end;

        end = tail.Label(close + 1, out var label);
        if (end < 0)
        {
            if (open.HoldsBracket || tail.Label(open.TextStart - 1, out label) != close + 1)
                return -1;
            end = tail.At(close + 1) == '[' && tail.At(close + 2) == ']' ? close + 3 : close + 1;
        }

        return definitions.TryGetValue(label, out destination) ? end : -1;
    }

    private readonly record struct Bracket(int TextStart, bool IsImage, int LinksBefore, bool HoldsBracket);
}
