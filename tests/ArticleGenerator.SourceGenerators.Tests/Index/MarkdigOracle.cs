using ArticleGenerator.Core;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleGenerator.SourceGenerators.Tests.Index;

/// <summary>What Markdig, a complete Markdown reader, treats as links in list items and table rows.</summary>
internal static class MarkdigOracle
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Build();

    public static IReadOnlyList<string> Paths(string markdown) =>
        [.. Markdown.Parse(markdown, Pipeline).Descendants<LinkInline>()
            .Where(link => !link.IsImage && !IsInImage(link) && IsListed(link))
            .Select(link => SeedPath.FromDestination(link.Url ?? ""))
            .OfType<string>()];

    private static bool IsInImage(Inline inline)
    {
        for (Inline? at = inline.Parent; at != null; at = at.Parent)
        {
            if (at is LinkInline { IsImage: true })
                return true;
        }

        return false;
    }

    private static bool IsListed(Inline inline)
    {
        var top = inline;
        while (top.Parent != null)
            top = top.Parent;
        var (listed, heading) = (false, false);
        for (Block? at = ((ContainerInline)top).ParentBlock; at != null; at = at.Parent)
        {
            listed |= at is ListItemBlock or TableRow;
            heading |= at is HeadingBlock;
        }

        return listed && !heading;
    }
}
