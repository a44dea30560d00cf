using Markdig.Syntax;

namespace ArticleGenerator.Html;

/// <summary>Where a block of the tree is in the text.</summary>
internal static class BlockPlace
{
    /// <summary>The place, without white space after the block. Empty for what only the tree has.</summary>
    public static ArticleSpan Of(Block block, Article article)
    {
        var start = Math.Clamp(block.Span.Start, 0, article.Text.Length);
        var end = Math.Clamp(block.Span.End + 1, start, article.Text.Length);
        return end == start ? default : new(start, article.Text.AsSpan(start, end - start).TrimEnd().Length);
    }
}
