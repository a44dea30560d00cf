using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Drafting;

/// <summary>Words between a pair of quotation marks, or behind a dash that opens direct speech.</summary>
/// <param name="Words">What stands between the marks.</param>
/// <param name="Whole">The same with its marks.</param>
/// <param name="Block">The paragraph, by its number from 0.</param>
internal sealed record Passage(SourceSpan Words, SourceSpan Whole, int Block)
{
    /// <summary>False where the closing mark is missing.</summary>
    public bool IsClosed { get; init; } = true;

    /// <summary>It goes on with what the paragraph before left open.</summary>
    public bool Continues { get; init; }

    /// <summary>Its marks are single ones, or the inner ones of the language.</summary>
    public bool IsSingle { get; init; }

    /// <summary>How many passages it stands in.</summary>
    public int Depth { get; init; }

    /// <summary>Opened by a dash, not by a mark.</summary>
    public bool IsDash { get; init; }
}
