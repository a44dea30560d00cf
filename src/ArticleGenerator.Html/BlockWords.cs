using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleGenerator.Html;

/// <summary>The words of a block as a reader sees them, with the source position and the inline of each UTF-16 unit.</summary>
internal sealed class BlockWords
{
    private readonly string source;
    private readonly List<(int Start, int End)> places = [];
    private readonly StringBuilder words = new();

    private BlockWords(string source) => this.source = source;

    public InlineNode Root { get; private set; } = null!;

    public static BlockWords Of(ContainerInline inlines, string source)
    {
        var block = new BlockWords(source);
        block.Root = block.Group(inlines, inlines);
        block.PutInOrder();
        return block;
    }

    /// <summary>Converts the lines of a code block to inlines.</summary>
    public static ContainerInline OfCode(CodeBlock block, string source)
    {
        var inlines = new ContainerInline { Span = block.Span };
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i];
            var end = source.AsSpan(line.Position).IndexOfAny('\n', '\r') is >= 0 and var length ? line.Position + length : source.Length;
            inlines.AppendChild(new LiteralInline(line.Slice) { Span = new(line.Position, end - 1) });
            inlines.AppendChild(new LiteralInline("\n") { Span = new(end, end - 1) });
        }

        return inlines;
    }

    /// <summary>Returns the units that come from a span of the source; an empty interval if there are none.</summary>
    public (int Start, int End) UnitsOf(ArticleSpan span)
    {
        var start = FirstUnit(place => place.End > span.Start);
        var end = Math.Max(start, FirstUnit(place => place.Start >= span.End));
        if (start == end)
            return (start, start);
        // A mark has both halves of a surrogate pair.
        if (IsInsidePair(start))
            start--;
        return (start, IsInsidePair(end) ? end + 1 : end);
    }

    /// <summary>Returns the span of the source that units come from.</summary>
    public Markdig.Syntax.SourceSpan SourceOf(int start, int end) => new(places[start].Start, places[end - 1].End - 1);

    private bool IsInsidePair(int unit) =>
        unit > 0 && unit < words.Length && char.IsSurrogatePair(words[unit - 1], words[unit]) && places[unit - 1].End <= places[unit].Start;

    private int FirstUnit(Func<(int Start, int End), bool> isReached)
    {
        var (low, high) = (0, places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = isReached(places[middle]) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private InlineNode Group(ContainerInline container, Inline asInline)
    {
        var start = places.Count;
        var children = new List<InlineNode>();
        for (var child = container.FirstChild; child is not null;)
        {
            var next = child.NextSibling;
            children.AddRange(NodesOf(child));
            child = next;
        }

        return new(asInline, InlineRole.Group, start, places.Count) { Children = children };
    }

    private IEnumerable<InlineNode> NodesOf(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                return [Words(literal)];
            case CodeInline code:
                return [Group(CodeOf(code, out var span), span)];
            case HtmlInline:
                return [new(inline, InlineRole.Tag, places.Count, places.Count)];
            case DelimiterInline delimiter:
                return Split(delimiter);
            case HtmlEntityInline or LinkInline { IsImage: true }:
                return [Unit(inline)];
            case ContainerInline container:
                return [Group(container, container)];
            default:
                return [new(inline, InlineRole.Unit, places.Count, places.Count)];
        }
    }

    private InlineNode Words(LiteralInline literal)
    {
        var start = places.Count;
        // The backslash of an escape isn't part of the words.
        var first = literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0);
        SourceMap.AddPlaces(places, literal.Content.AsSpan(), source, first, literal.Span.End + 1);
        words.Append(literal.Content.AsSpan());
        return new(literal, InlineRole.Words, start, places.Count);
    }

    private InlineNode Unit(Inline inline)
    {
        places.Add((inline.Span.Start, inline.Span.End + 1));
        words.Append('\uFFFC');
        return new(inline, InlineRole.Unit, places.Count - 1, places.Count);
    }

    private static CodeSpan CodeOf(CodeInline code, out CodeSpan span)
    {
        span = new CodeSpan { Span = code.Span };
        if (Markdig.Renderers.Html.HtmlAttributesExtensions.TryGetAttributes(code) is { } attributes)
            Markdig.Renderers.Html.HtmlAttributesExtensions.SetAttributes(span, attributes);
        var content = new Markdig.Syntax.SourceSpan(code.Span.Start + code.DelimiterCount, code.Span.End - code.DelimiterCount);
        span.AppendChild(new LiteralInline(code.Content) { Span = content });
        return span;
    }

    // A bracket that nothing closes has what follows it as children.
    private List<InlineNode> Split(DelimiterInline delimiter)
    {
        var sign = new LiteralInline(delimiter.ToLiteral()) { Span = delimiter.Span };
        return [Words(sign), .. Group(delimiter, delimiter).Children];
    }

    private void PutInOrder()
    {
        var last = 0;
        for (var i = 0; i < places.Count; i++)
        {
            var start = Math.Max(last, places[i].Start);
            last = Math.Max(start, places[i].End);
            places[i] = (start, last);
        }
    }
}
