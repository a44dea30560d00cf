using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Drafting;

/// <summary>Words between a pair of quotation marks, or after a dash that opens direct speech.</summary>
/// <param name="Words">The words between the marks.</param>
/// <param name="Whole">The words with their marks.</param>
/// <param name="Block">The paragraph, by its number from 0.</param>
internal sealed record Passage(SourceSpan Words, SourceSpan Whole, int Block)
{
    /// <summary>False if the closing mark is missing.</summary>
    public bool IsClosed { get; init; } = true;

    /// <summary>Whether it continues an open passage of the previous paragraph.</summary>
    public bool Continues { get; init; }

    /// <summary>Whether its marks are single ones, or the inner ones of the language.</summary>
    public bool IsSingle { get; init; }

    /// <summary>The number of passages around it.</summary>
    public int Depth { get; init; }

    /// <summary>Whether it is opened by a dash, not by a mark.</summary>
    public bool IsDash { get; init; }
}
