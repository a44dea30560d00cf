namespace ArticleGenerator.Core;

/// <summary>How the words of a block are written.</summary>
internal enum LeafKind
{
    /// <summary>As Markdown: a paragraph, a heading, a cell of a table.</summary>
    Inline,

    /// <summary>As they stand.</summary>
    Code,

    /// <summary>Between tags.</summary>
    Html,
}

/// <summary>A block that holds no other: its lines in the file, without what marks the blocks around it.</summary>
internal sealed class MarkdownLeaf(LeafKind kind)
{
    public LeafKind Kind => kind;

    public List<(int Start, int End)> Lines { get; } = [];
}
