using ArticleGenerator;

namespace Newsroom.Marking;

/// <summary>
/// Turns marks, which may overlap, into a tree, as HTML is:
/// a mark inside another is nested, and of two that cross, the later is cut in two.
/// </summary>
public static class MarkedText
{
    /// <summary>The pieces of a passage, such as a paragraph. Of a mark that reaches out of it, what lies inside counts.</summary>
    public static IReadOnlyList<Piece> Cut(ArticleSpan passage, IEnumerable<Mark> marks) =>
        Fill(passage, marks.Select(mark => new Part(mark, Common(mark.Span, passage))).Where(part => part.Span.Length > 0));

    private static List<Piece> Fill(ArticleSpan passage, IEnumerable<Part> parts)
    {
        var pieces = new List<Piece>();
        var waiting = new PriorityQueue<Part, (int Start, int NegativeLength, MarkKind Kind)>(parts.Select(part => (part, part.Order)));
        var at = passage.Start;
        while (waiting.TryDequeue(out var outer, out _))
        {
            AddWords(pieces, at, outer.Span.Start);
            pieces.Add(new MarkedPiece(outer.Span, outer.Mark, Fill(outer.Span, TakeInside(waiting, outer.Span))));
            at = outer.Span.End;
        }

        AddWords(pieces, at, passage.End);
        return pieces;
    }

    // What reaches out of the outer mark is cut, and its rest waits on.
    private static List<Part> TakeInside(PriorityQueue<Part, (int, int, MarkKind)> waiting, ArticleSpan outer)
    {
        var inside = new List<Part>();
        while (waiting.TryPeek(out var part, out _) && part.Span.Start < outer.End)
        {
            waiting.Dequeue();
            inside.Add(part with { Span = Common(part.Span, outer) });
            var rest = part with { Span = Between(outer.End, part.Span.End) };
            if (rest.Span.Length > 0)
                waiting.Enqueue(rest, rest.Order);
        }

        return inside;
    }

    private static void AddWords(List<Piece> pieces, int start, int end)
    {
        if (start < end)
            pieces.Add(new PlainPiece(Between(start, end)));
    }

    private static ArticleSpan Common(ArticleSpan one, ArticleSpan other) =>
        Between(Math.Max(one.Start, other.Start), Math.Min(one.End, other.End));

    private static ArticleSpan Between(int start, int end) => new(start, Math.Max(0, end - start));

    private sealed record Part(Mark Mark, ArticleSpan Span)
    {
        public (int, int, MarkKind) Order => (Span.Start, -Span.Length, Mark.Kind);
    }
}
