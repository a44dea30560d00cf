using System.Diagnostics;

namespace ArticleGenerator;

/// <summary>A string and its language.</summary>
[DebuggerDisplay("{Language.ToString(),nq}: {Value,nq}")]
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

    /// <summary>The language; <see cref="LanguageTag.Undetermined"/> if it is not said.</summary>
    public LanguageTag Language { get; }

    /// <summary>The string.</summary>
    public string Value => value ?? "";

    /// <summary>Whether language and string are the same; the string is compared ordinally.</summary>
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
