using Markdig.Syntax.Inlines;

namespace ArticleGenerator.Html;

/// <summary>What can happen to an inline when marks are put around words.</summary>
internal enum InlineRole
{
    /// <summary>Words, which can be cut anywhere.</summary>
    Words,

    /// <summary>Something that a mark has as a whole or not at all.</summary>
    Unit,

    /// <summary>Something with inlines inside.</summary>
    Group,

    /// <summary>A tag of HTML, which no mark can go across.</summary>
    Tag,
}

/// <summary>An inline, and which units of the words of its block it has.</summary>
internal sealed record InlineNode(Inline Inline, InlineRole Role, int Start, int End)
{
    public IReadOnlyList<InlineNode> Children { get; init; } = [];
}
