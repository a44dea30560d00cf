using System.Diagnostics;
using System.Text.Json.Serialization;
using ArticleGenerator.Core;
using ArticleGenerator.Json;

namespace ArticleGenerator;

/// <summary>
/// A language tag as BCP 47 defines it, <c>hi</c> or <c>pt-BR</c>. Tags that differ only in case are equal.
/// The default value is <see cref="Undetermined"/>.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(LanguageTagJsonConverter))]
public readonly partial struct LanguageTag : IEquatable<LanguageTag>
{
    private readonly string? value;

    /// <summary>Creates a tag.</summary>
    /// <param name="value">The tag, well-formed according to RFC 5646, section 2.2.9.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="FormatException">It is not well-formed.</exception>
    public LanguageTag(string value)
    {
        if (value is null)
            throw new ArgumentNullException(nameof(value));
        if (!LanguageTags.IsWellFormed(value))
            throw new FormatException($"'{value}' is not a language tag. Write one like 'hi', 'en-GB' or 'zh-Hant' (BCP 47).");
        this.value = value;
    }

    /// <summary>
    /// The language is unknown: <c>und</c>. A text in it is used for any requested language that has no text of its own.
    /// </summary>
    public static LanguageTag Undetermined => default;

    /// <summary>The tag, verbatim.</summary>
    public string Value => value ?? LanguageTags.Undetermined;

    /// <summary>Whether the tags are equal, ignoring case.</summary>
    public static bool operator ==(LanguageTag left, LanguageTag right) => left.Equals(right);

    /// <summary>Whether the tags are different, ignoring case.</summary>
    public static bool operator !=(LanguageTag left, LanguageTag right) => !left.Equals(right);

    /// <summary>Reads a tag.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="FormatException">It is not well-formed.</exception>
    public static LanguageTag Parse(string value) => new(value);

    /// <summary>Reads a tag if it is well-formed.</summary>
    public static bool TryParse(string? value, out LanguageTag tag)
    {
        var isTag = value is not null && LanguageTags.IsWellFormed(value);
        tag = isTag ? new LanguageTag(value!) : default;
        return isTag;
    }

    /// <summary>
    /// Whether a text in this language matches a request for another by lookup (RFC 4647, section 3.4): <c>en</c> matches <c>en-GB</c>, but
    /// <c>en-GB</c> does not match <c>en</c>.
    /// </summary>
    /// <param name="range">The requested language.</param>
    public bool Matches(LanguageTag range) => LanguageTags.Matches(Value, range.Value);

    /// <inheritdoc/>
    public bool Equals(LanguageTag other) => StringComparer.OrdinalIgnoreCase.Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LanguageTag other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value);

    /// <summary>The tag, verbatim.</summary>
    public override string ToString() => Value;
}
