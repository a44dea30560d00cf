using System.Text.Json.Serialization;
using ArticleGenerator.Json;

namespace ArticleGenerator;

/// <summary>A season, with the number that EDTF gives it.</summary>
[JsonConverter(typeof(TermJsonConverter<Season>))]
public enum Season
{
    /// <summary>Not a season. No <see cref="PartialDate"/> has this value: the season of any other date is null.</summary>
    Unspecified = 0,

    /// <summary>Spring, 21.</summary>
    Spring = 21,

    /// <summary>Summer, 22.</summary>
    Summer = 22,

    /// <summary>Autumn, 23.</summary>
    Autumn = 23,

    /// <summary>Winter, 24.</summary>
    Winter = 24,
}
