using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleGenerator.Html;

/// <summary>Removes all words outside a passage from a tree.</summary>
internal static class PassageCrop
{
    /// <summary>Returns the blocks with words of the passage, in order, without any other words.</summary>
    public static IReadOnlyList<LeafBlock> Of(MarkdownDocument document, ArticleSpan passage, string source)
    {
        var blocks = new List<LeafBlock>();
        foreach (var block in document.Descendants<LeafBlock>())
        {
            block.Inline ??= block is CodeBlock code ? BlockWords.OfCode(code, source) : null;
            if (block.Inline is { } inlines && Crop(BlockWords.Of(inlines, source), passage))
                blocks.Add(block);
        }

        return blocks;
    }

    private static bool Crop(BlockWords words, ArticleSpan passage)
    {
        var (start, end) = words.UnitsOf(passage);
        Crop(words, words.Root, start, end);
        return end > start;
    }

    private static void Crop(BlockWords words, InlineNode group, int start, int end)
    {
        var target = (ContainerInline)group.Inline;
        while (target.FirstChild is { } child)
            child.Remove();
        var kept = new List<InlineNode>();
        foreach (var node in group.Children.Where(node => Reaches(node, start, end)))
        {
            var isCut = node.Role == InlineRole.Group && (node.Start < start || node.End > end);
            if (isCut)
                Crop(words, node, start, end);
            kept.Add(isCut ? node with { Start = Math.Max(start, node.Start), End = Math.Min(end, node.End) } : node);
        }

        var cursor = new InlineCursor(kept, words);
        cursor.MoveTo(new ContainerInline(), start, withEmpty: true);
        cursor.MoveTo(target, end, withEmpty: false);
    }

    private static bool Reaches(InlineNode node, int start, int end) =>
        node.Start < end && (node.End > start || (node.Start == node.End && node.Start > start));
}
