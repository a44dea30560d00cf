using ArticleGenerator;

namespace Newsroom.Marking;

/// <summary>A piece of a text; all of them, in order, are the text.</summary>
public abstract record Piece(ArticleSpan Span);

/// <summary>Words without a mark of their own.</summary>
public sealed record PlainPiece(ArticleSpan Span) : Piece(Span);

/// <summary>A mark, or one of its pieces where another mark or the end of a paragraph cuts it, and what lies inside.</summary>
public sealed record MarkedPiece(ArticleSpan Span, Mark Mark, IReadOnlyList<Piece> Pieces) : Piece(Span)
{
    /// <summary>Whether the mark begins here.</summary>
    public bool IsFirst => Span.Start == Mark.Span.Start;

    /// <summary>Whether the mark ends here.</summary>
    public bool IsLast => Span.End == Mark.Span.End;

    /// <summary>Whether a mark inside leads somewhere.</summary>
    public bool HoldsLinks => Pieces.OfType<MarkedPiece>()
        .Any(piece => piece.Mark.Kind is MarkKind.Mention or MarkKind.Quote or MarkKind.Event || piece.HoldsLinks);

    /// <summary>The name of the place, if it is the first of its entry.</summary>
    public string? Anchor => IsFirst && Mark.Entry.Spans is [var first, ..] && Mark.Span == first ? $"text_{Mark.Entry.Id}" : null;
}
