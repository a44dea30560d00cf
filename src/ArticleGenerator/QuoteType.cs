namespace ArticleGenerator;

/// <summary>How a quote gives what was said.</summary>
public enum QuoteType
{
    /// <summary>In its own words.</summary>
    Direct,

    /// <summary>In other words.</summary>
    Indirect,

    /// <summary>Only that something was said, without its words: <c>conveyed greetings</c>.</summary>
    Narrated,
}
