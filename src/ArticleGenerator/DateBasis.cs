using System.Text.Json.Serialization;
using ArticleGenerator.Json;

namespace ArticleGenerator;

/// <summary>What an event's date rests on.</summary>
[JsonConverter(typeof(TermJsonConverter<DateBasis>))]
public enum DateBasis
{
    /// <summary>Not said. No <see cref="Event"/> of a seed has it: its <see cref="Event.DateBasis"/> is null then.</summary>
    Unspecified,

    /// <summary>The text gives it, year included.</summary>
    Explicit,

    /// <summary>The text gives it relative to <see cref="Article.ReferenceDate"/>: <c>next month</c>.</summary>
    Relative,

    /// <summary>No words give it.</summary>
    Inferred,
}
