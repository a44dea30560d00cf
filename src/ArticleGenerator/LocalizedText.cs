using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using ArticleGenerator.Core;

namespace ArticleGenerator;

/// <summary>
/// One text in one or more languages; the first is the default. Asking for a language finds it by lookup (RFC 4647, section 3.4):
/// <c>en-GB</c> also finds <c>en</c>. A text whose language is not said (<c>und</c>) answers every request.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class LocalizedText : IReadOnlyList<LocalizedString>, IEquatable<LocalizedText>
{
    private readonly LocalizedString[] texts;

    /// <summary>Creates a text from its languages, the default one first.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    /// <exception cref="ArgumentException">There is none, or a language stands twice.</exception>
    public LocalizedText(params LocalizedString[] texts)
        : this((IEnumerable<LocalizedString>)texts)
    {
    }

    /// <summary>Creates a text from its languages, the default one first.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    /// <exception cref="ArgumentException">There is none, or a language stands twice.</exception>
    public LocalizedText(IEnumerable<LocalizedString> texts)
    {
        this.texts = [.. texts ?? throw new ArgumentNullException(nameof(texts))];
        if (this.texts.Length == 0)
            throw new ArgumentException("A text has at least one language.", nameof(texts));
        var languages = new HashSet<LanguageTag>();
        foreach (var text in this.texts)
        {
            if (!languages.Add(text.Language))
                throw new ArgumentException($"The language '{text.Language}' stands twice.", nameof(texts));
        }
    }

    /// <summary>In how many languages there is a text.</summary>
    public int Count => texts.Length;

    /// <summary>The text of the default language: the first.</summary>
    public string Value => texts[0].Value;

    /// <summary>The text at a position, the default language's at 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public LocalizedString this[int index] => texts[index];

    /// <summary>The text in a language or what lookup falls back to.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the languages there are.</exception>
    public string this[LanguageTag language] => TryGet(language, out var text)
        ? text
        : throw new KeyNotFoundException(
            $"There is no '{language}' here, only {string.Join(", ", texts.Select(t => "'" + t.Language + "'"))}. " +
            "In(language) falls back to the default.");

    /// <summary>A text whose language is not said.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator LocalizedText?(string? value) =>
        value is null ? null : new LocalizedText(new LocalizedString(LanguageTag.Undetermined, value));

    /// <summary>Whether both have the same strings in the same languages in the same order.</summary>
    public static bool operator ==(LocalizedText? left, LocalizedText? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    public static bool operator !=(LocalizedText? left, LocalizedText? right) => !(left == right);

    /// <summary>Finds the text in a language or what lookup falls back to.</summary>
    public bool TryGet(LanguageTag language, [NotNullWhen(true)] out string? text)
    {
        text = Lookup(language)?.Value;
        return text is not null;
    }

    /// <summary>The text in a language or what lookup falls back to; if there is none, the default.</summary>
    public string In(LanguageTag language) => Choose(language).Value;

    /// <summary>As <see cref="In"/>, with the language that the text turned out to be in.</summary>
    public LocalizedString Choose(LanguageTag language) => Lookup(language) ?? texts[0];

    /// <inheritdoc/>
    public IEnumerator<LocalizedString> GetEnumerator() => ((IEnumerable<LocalizedString>)texts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(LocalizedText? other) => other is not null && texts.SequenceEqual(other.texts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode() => texts[0].GetHashCode();

    /// <summary>The text of the default language.</summary>
    public override string ToString() => Value;

    internal static LocalizedText? From(IReadOnlyList<KeyValuePair<string, string>> byLanguage)
    {
        var texts = new List<LocalizedString>();
        foreach (var text in byLanguage)
        {
            if (LanguageTag.TryParse(text.Key, out var language) && texts.All(t => t.Language != language))
                texts.Add(new LocalizedString(language, text.Value));
        }

        return texts.Count == 0 ? null : new LocalizedText(texts);
    }

    private LocalizedString? Lookup(LanguageTag language)
    {
        LocalizedString? text = null;
        for (var range = language.Value; text is null && range.Length > 0; range = LanguageTags.Shorter(range))
            text = Exact(range);
        return text ?? Exact(LanguageTags.Undetermined);
    }

    private LocalizedString? Exact(string language)
    {
        foreach (var text in texts)
        {
            if (string.Equals(text.Language.Value, language, StringComparison.OrdinalIgnoreCase))
                return text;
        }

        return null;
    }
}
