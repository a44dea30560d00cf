using Markdig.Syntax;

namespace ArticleGenerator.Html;

/// <summary>Finds the position of a block of the tree in the text.</summary>
internal static class BlockPlace
{
    /// <summary>Returns the position, without white space at its end; empty for a block that isn't in the text.</summary>
    public static ArticleSpan Of(Block block, Article article)
    {
        var start = Math.Clamp(block.Span.Start, 0, article.Text.Length);
        var end = Math.Clamp(EndOf(block), start, article.Text.Length);
        return end == start ? default : new(start, article.Text.AsSpan(start, end - start).TrimEnd().Length);
    }

    // Markdig ends a code block that nothing closes after its first line.
    private static int EndOf(Block block)
    {
        if (block is not CodeBlock { Lines: { Count: > 0 } lines })
            return block.Span.End + 1;
        var last = lines.Lines[lines.Count - 1];
        return Math.Max(block.Span.End + 1, last.Position + last.Slice.Length);
    }
}
