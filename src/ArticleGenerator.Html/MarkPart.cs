namespace ArticleGenerator.Html;

/// <summary>The units of a block that a mark, or a piece of it, covers.</summary>
internal readonly record struct MarkPart(Mark Mark, int Start, int End)
{
    /// <summary>The nesting order: if two parts start together, the longer one is outside.</summary>
    public (int Start, int NegativeLength, int Rank) Order => (Start, Start - End, Mark.Rank);

    public MarkPart Within(int start, int end) => this with { Start = Math.Max(Start, start), End = Math.Min(End, end) };
}
