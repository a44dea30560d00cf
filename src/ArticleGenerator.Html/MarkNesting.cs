using Markdig.Syntax.Inlines;

namespace ArticleGenerator.Html;

/// <summary>
/// Puts marks, which may overlap, into the inlines of a block, which are a tree. A mark inside another is nested; if two overlap partly,
/// the later one is split; and a mark that crosses the edge of emphasis or a link is split there.
/// </summary>
internal static class MarkNesting
{
    // Deeper marks are left out: nobody could tell them apart, and the stack has an end.
    private const int MaximumDepth = 64;

    public static void Fill(InlineNode group, IReadOnlyCollection<MarkPart> parts)
    {
        if (parts.Count == 0)
            return;
        var inside = new Dictionary<InlineNode, List<MarkPart>>(ReferenceEqualityComparer.Instance);
        var segments = parts.SelectMany(part => Segments(group, part, inside)).ToList();
        foreach (var (inner, itsParts) in inside)
            Fill(inner, itsParts);
        var target = (ContainerInline)group.Inline;
        while (target.FirstChild is { } child)
            child.Remove();
        var rest = new InlineCursor(group.Children);
        Nest(target, rest, group.End, segments, 0);
        rest.MoveTo(target, group.End, withEmpty: true);
    }

    // A mark around a group as a whole is outside it; of any other group it gets what is inside.
    private static List<MarkPart> Segments(InlineNode group, MarkPart part, Dictionary<InlineNode, List<MarkPart>> inside)
    {
        var segments = new List<MarkPart>();
        var start = -1;
        for (var i = FirstIn(group.Children, part.Start); i < group.Children.Count && group.Children[i].Start < part.End; i++)
        {
            var child = group.Children[i];
            var isCut = child.Role == InlineRole.Group && child.End > child.Start && (child.Start < part.Start || child.End > part.End);
            if (isCut || child.Role == InlineRole.Tag)
            {
                End(child.Start);
                if (isCut)
                    Add(inside, child, part.Within(child.Start, child.End));
            }
            else if (start < 0 && child.End > child.Start)
            {
                start = Math.Max(part.Start, child.Start);
            }
        }

        End(part.End);
        return segments;

        void End(int end)
        {
            if (start >= 0 && end > start)
                segments.Add(part with { Start = start, End = end });
            start = -1;
        }
    }

    private static void Add(Dictionary<InlineNode, List<MarkPart>> inside, InlineNode child, MarkPart part)
    {
        if (!inside.TryGetValue(child, out var parts))
            inside.Add(child, parts = []);
        parts.Add(part);
    }

    // The first child that ends after a unit.
    private static int FirstIn(IReadOnlyList<InlineNode> children, int unit)
    {
        var (low, high) = (0, children.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = children[middle].End > unit ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static void Nest(ContainerInline target, InlineCursor rest, int end, IEnumerable<MarkPart> parts, int depth)
    {
        var waiting = new PriorityQueue<MarkPart, (int, int, int)>(depth > MaximumDepth ? [] : parts.Select(part => (part, part.Order)));
        while (waiting.TryDequeue(out var outer, out _))
        {
            rest.MoveTo(target, outer.Start, withEmpty: true);
            var mark = new MarkInline(outer.Mark);
            target.AppendChild(mark);
            Nest(mark, rest, outer.End, TakeInside(waiting, outer), depth + 1);
        }

        rest.MoveTo(target, end, withEmpty: false);
    }

    // What reaches out of the outer mark is cut, and its rest waits on.
    private static List<MarkPart> TakeInside(PriorityQueue<MarkPart, (int, int, int)> waiting, MarkPart outer)
    {
        var inside = new List<MarkPart>();
        while (waiting.TryPeek(out var part, out _) && part.Start < outer.End)
        {
            waiting.Dequeue();
            inside.Add(part.Within(outer.Start, outer.End));
            var rest = part with { Start = outer.End };
            if (rest.End > rest.Start)
                waiting.Enqueue(rest, rest.Order);
        }

        return inside;
    }
}
