using System.Text.Json.Serialization;
using ArticleGenerator.Json;

namespace ArticleGenerator;

/// <summary>The precision of a <see cref="PartialDate"/>, the lowest first.</summary>
[JsonConverter(typeof(TermJsonConverter<DatePrecision>))]
public enum DatePrecision
{
    /// <summary>One of a hundred years, <c>20XX</c>; the default.</summary>
    Century,

    /// <summary>One of ten years: <c>202X</c>.</summary>
    Decade,

    /// <summary>A year: <c>2025</c>.</summary>
    Year,

    /// <summary>A season of a year: <c>2025-21</c>.</summary>
    Season,

    /// <summary>A month: <c>2025-12</c>.</summary>
    Month,

    /// <summary>A day: <c>2025-11-19</c>.</summary>
    Day,

    /// <summary>A time of a day, to the minute or second: <c>2025-11-19T18:30</c>.</summary>
    Time,
}
