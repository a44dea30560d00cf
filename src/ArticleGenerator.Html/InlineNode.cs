using Markdig.Syntax.Inlines;

namespace ArticleGenerator.Html;

/// <summary>What marks can do with an inline.</summary>
internal enum InlineRole
{
    /// <summary>Words, which can be cut anywhere.</summary>
    Words,

    /// <summary>An inline that a mark contains as a whole or not at all.</summary>
    Unit,

    /// <summary>A container of other inlines.</summary>
    Group,

    /// <summary>An HTML tag, which no mark can cross.</summary>
    Tag,
}

/// <summary>An inline, with the units that it has of the words of its block.</summary>
internal sealed record InlineNode(Inline Inline, InlineRole Role, int Start, int End)
{
    public IReadOnlyList<InlineNode> Children { get; init; } = [];
}
