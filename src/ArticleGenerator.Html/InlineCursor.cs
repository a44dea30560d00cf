using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace ArticleGenerator.Html;

/// <summary>
/// Moves the inlines of a group, in order, to their new parents, and cuts words between two units. A cut piece has a source position only
/// if the words of the block are given.
/// </summary>
internal sealed class InlineCursor(IReadOnlyList<InlineNode> nodes, BlockWords? words = null)
{
    private int index;
    private int unit;

    /// <summary>
    /// Moves everything before a unit. With <paramref name="withEmpty"/>, it also moves inlines at that position that have no units.
    /// </summary>
    public void MoveTo(ContainerInline target, int end, bool withEmpty)
    {
        for (; index < nodes.Count && IsBefore(nodes[index], end, withEmpty); index++)
            Move(target, nodes[index], nodes[index].End);
        if (index < nodes.Count && nodes[index].Start < end && unit < end)
            Move(target, nodes[index], end);
    }

    private static bool IsBefore(InlineNode node, int end, bool withEmpty) =>
        node.End < end || (node.End == end && (withEmpty || node.Start < end));

    private void Move(ContainerInline target, InlineNode node, int end)
    {
        var start = Math.Max(unit, node.Start);
        if (start == node.Start && end == node.End)
        {
            node.Inline.Remove();
            target.AppendChild(node.Inline);
        }
        else if (node.Inline is LiteralInline { Content: var content } && end > start)
        {
            var first = content.Start + start - node.Start;
            target.AppendChild(new LiteralInline(new StringSlice(content.Text, first, first + end - start - 1))
            {
                Span = words?.SourceOf(start, end) ?? default,
            });
        }

        unit = end;
    }
}
