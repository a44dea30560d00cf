namespace ArticleGenerator;

/// <summary>By what means a quote's words were uttered.</summary>
public enum QuoteMedium
{
    /// <summary>Spoken.</summary>
    Speech,

    /// <summary>Written, such as a post or a letter.</summary>
    Writing,

    /// <summary>Thought.</summary>
    Thought,
}
