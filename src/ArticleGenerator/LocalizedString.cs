using System.Diagnostics;
using System.Text.Json.Serialization;
using ArticleGenerator.Json;

namespace ArticleGenerator;

/// <summary>A string and its language.</summary>
[DebuggerDisplay("{Language.ToString(),nq}: {Value,nq}")]
[JsonConverter(typeof(LocalizedStringJsonConverter))]
public readonly struct LocalizedString : IEquatable<LocalizedString>
{
    private readonly string? value;

    /// <summary>Creates a string in a language.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public LocalizedString(LanguageTag language, string value)
    {
        Language = language;
        this.value = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Creates a string in a language.</summary>
    /// <param name="language">A language tag of BCP 47: <c>en</c>.</param>
    /// <param name="value">The string.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException"><paramref name="language"/> is not well-formed.</exception>
    public LocalizedString(string language, string value)
        : this(new LanguageTag(language), value)
    {
    }

    /// <summary>The language; <see cref="LanguageTag.Undetermined"/> if it is unknown.</summary>
    public LanguageTag Language { get; }

    /// <summary>The string.</summary>
    public string Value => value ?? "";

    /// <summary>Whether language and string are equal; the string is compared ordinally.</summary>
    public static bool operator ==(LocalizedString left, LocalizedString right) => left.Equals(right);

    /// <summary>Whether language or string differ.</summary>
    public static bool operator !=(LocalizedString left, LocalizedString right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(LocalizedString other) => Language == other.Language && Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LocalizedString other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(Language.GetHashCode() * 397 ^ StringComparer.Ordinal.GetHashCode(Value));

    /// <summary>The string, without its language.</summary>
    public override string ToString() => Value;
}
