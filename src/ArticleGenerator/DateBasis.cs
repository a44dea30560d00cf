using System.Text.Json.Serialization;
using ArticleGenerator.Json;

namespace ArticleGenerator;

/// <summary>The basis of an event's date.</summary>
[JsonConverter(typeof(TermJsonConverter<DateBasis>))]
public enum DateBasis
{
    /// <summary>Unknown. No <see cref="Event"/> of a seed has this value; its <see cref="Event.DateBasis"/> is null instead.</summary>
    Unspecified,

    /// <summary>The text gives the date, including the year.</summary>
    Explicit,

    /// <summary>The text gives the date relative to <see cref="Article.ReferenceDate"/>: <c>next month</c>.</summary>
    Relative,

    /// <summary>No words give the date.</summary>
    Inferred,
}
