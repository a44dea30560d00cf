using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;

namespace ArticleGenerator;

/// <summary>
/// A position in an article's text, in UTF-16 units as in a <see cref="string"/>. The default value is empty and at the start. It is also
/// the span of words that are not from a text.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct ArticleSpan : IEquatable<ArticleSpan>
{
    /// <summary>Creates a span.</summary>
    /// <param name="start">The first unit, from 0.</param>
    /// <param name="length">The number of units, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the end is beyond <see cref="int.MaxValue"/>.</exception>
    public ArticleSpan(int start, int length)
    {
        if (start < 0)
            throw new ArgumentOutOfRangeException(nameof(start), start, "The start must be 0 or more.");
        if (length < 0 || length > int.MaxValue - start)
        {
            throw new ArgumentOutOfRangeException(
                nameof(length), length, "The length must be 0 or more, and start + length must fit in an int.");
        }

        Start = start;
        Length = length;
    }

    /// <summary>The first unit, from 0.</summary>
    public int Start { get; }

    /// <summary>The number of units, from 0.</summary>
    public int Length { get; }

    /// <summary>The unit after the last.</summary>
    public int End => Start + Length;

    /// <summary>Whether it is empty.</summary>
    [JsonIgnore]
    public bool IsEmpty => Length == 0;

    /// <summary>Whether a unit of the text is in the span: a paragraph contains the <see cref="Start"/> of each mention in it.</summary>
    /// <param name="unit">The unit, from 0.</param>
    public bool Contains(int unit) => unit >= Start && unit < End;

    /// <summary>Whether both start and end at the same units.</summary>
    public static bool operator ==(ArticleSpan left, ArticleSpan right) => left.Equals(right);

    /// <summary>Whether the spans differ.</summary>
    public static bool operator !=(ArticleSpan left, ArticleSpan right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ArticleSpan other) => Start == other.Start && Length == other.Length;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ArticleSpan other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(Start * 397 ^ Length);

    /// <summary>Start and end, the end not included: <c>[263..278)</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "[{0}..{1})", Start, End);
}
