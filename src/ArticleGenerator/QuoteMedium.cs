using System.Text.Json.Serialization;
using ArticleGenerator.Json;

namespace ArticleGenerator;

/// <summary>The medium of a quote.</summary>
[JsonConverter(typeof(TermJsonConverter<QuoteMedium>))]
public enum QuoteMedium
{
    /// <summary>Spoken; the default.</summary>
    Speech,

    /// <summary>Written, such as a post or a letter.</summary>
    Writing,

    /// <summary>Thought.</summary>
    Thought,
}
