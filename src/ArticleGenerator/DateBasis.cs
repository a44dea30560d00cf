namespace ArticleGenerator;

/// <summary>What an event's date rests on.</summary>
public enum DateBasis
{
    /// <summary>The text gives it, year included.</summary>
    Explicit,

    /// <summary>The text gives it relative to <see cref="Article.ReferenceDate"/>: <c>next month</c>.</summary>
    Relative,

    /// <summary>No words give it.</summary>
    Inferred,
}
