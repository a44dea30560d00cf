namespace ArticleGenerator;

/// <summary>How a quote gives what was said.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(Json.TermJsonConverter<QuoteType>))]
#endif
public enum QuoteType
{
    /// <summary>In its own words; the default.</summary>
    Direct,

    /// <summary>In other words.</summary>
    Indirect,

    /// <summary>Only that something was said, without its words: <c>conveyed greetings</c>.</summary>
    Narrated,
}
