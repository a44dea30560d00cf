using System.Text.Json.Serialization;
using ArticleGenerator.Json;

namespace ArticleGenerator;

/// <summary>How a quote reports what was said.</summary>
[JsonConverter(typeof(TermJsonConverter<QuoteType>))]
public enum QuoteType
{
    /// <summary>The exact words; the default.</summary>
    Direct,

    /// <summary>A paraphrase.</summary>
    Indirect,

    /// <summary>Only that something was said, without its words: <c>conveyed greetings</c>.</summary>
    Narrated,
}
