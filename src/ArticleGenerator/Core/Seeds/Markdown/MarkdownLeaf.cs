namespace ArticleGenerator.Core;

/// <summary>The notation of the words of a block.</summary>
internal enum LeafKind
{
    /// <summary>As Markdown: a paragraph, a heading, a cell of a table.</summary>
    Inline,

    /// <summary>Verbatim.</summary>
    Code,

    /// <summary>As HTML, between tags.</summary>
    Html,
}

/// <summary>A block without inner blocks: its lines in the file, without the marks of the blocks around it.</summary>
internal sealed class MarkdownLeaf(LeafKind kind)
{
    public LeafKind Kind => kind;

    public List<(int Start, int End)> Lines { get; } = [];
}
