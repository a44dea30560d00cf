namespace ArticleGenerator;

/// <summary>By what means a quote's words were uttered.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(Json.TermJsonConverter<QuoteMedium>))]
#endif
public enum QuoteMedium
{
    /// <summary>Spoken; the default.</summary>
    Speech,

    /// <summary>Written, such as a post or a letter.</summary>
    Writing,

    /// <summary>Thought.</summary>
    Thought,
}
