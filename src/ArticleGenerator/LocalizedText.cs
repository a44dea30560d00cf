using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ArticleGenerator.Core;
using ArticleGenerator.Json;

namespace ArticleGenerator;

/// <summary>
/// One text in one or more languages, a list of <see cref="LocalizedString"/> of which the first is the default. <c>name.In("en")</c> is
/// the text for a reader of English.
/// </summary>
/// <remarks>
/// A language is found by lookup (RFC 4647, section 3.4): <c>en-GB</c> also finds <c>en</c>, and <c>en</c> does not find <c>en-GB</c>. A
/// text in an unknown language (<c>und</c>) matches a request that finds no other. A malformed language tag finds nothing and never causes
/// an exception.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(LocalizedTextJsonConverter))]
public sealed class LocalizedText : IReadOnlyList<LocalizedString>, IEquatable<LocalizedText>
{
    private readonly LocalizedString[] texts;

    /// <summary>Creates a text from its languages, the default one first.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    /// <exception cref="ArgumentException">There are no texts, or two in the same language.</exception>
    public LocalizedText(params LocalizedString[] texts)
        : this((IEnumerable<LocalizedString>)texts)
    {
    }

    /// <summary>Creates a text from its languages, the default one first.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    /// <exception cref="ArgumentException">There are no texts, or two in the same language.</exception>
    public LocalizedText(IEnumerable<LocalizedString> texts)
    {
        this.texts = [.. texts ?? throw new ArgumentNullException(nameof(texts))];
        if (this.texts.Length == 0)
            throw new ArgumentException("A text has at least one language.", nameof(texts));
        var languages = new HashSet<LanguageTag>();
        foreach (var text in this.texts)
        {
            if (!languages.Add(text.Language))
                throw new ArgumentException($"Two texts have the language '{text.Language}'.", nameof(texts));
        }
    }

    /// <summary>The number of languages with a text.</summary>
    public int Count => texts.Length;

    /// <summary>The text of the default language: the first.</summary>
    public string Value => texts[0].Value;

    /// <summary>The text at a position, the default language's at 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public LocalizedString this[int index] => texts[index];

    /// <summary>A text in an unknown language.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator LocalizedText?(string? value) =>
        value is null ? null : new LocalizedText(new LocalizedString(LanguageTag.Undetermined, value));

    /// <summary>Whether both have the same strings in the same languages in the same order.</summary>
    public static bool operator ==(LocalizedText? left, LocalizedText? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    public static bool operator !=(LocalizedText? left, LocalizedText? right) => !(left == right);

    /// <summary>Whether the text of the default language is this, compared ordinally: <c>person.Name == "Ada Berg"</c>.</summary>
    public static bool operator ==(LocalizedText? left, string? right) => left?.Value == right;

    /// <summary>Whether the text of the default language is a different one.</summary>
    public static bool operator !=(LocalizedText? left, string? right) => left?.Value != right;

    /// <summary>Returns the text in the first of these languages that exists, or else the default text.</summary>
    /// <param name="languages">Language tags, the preferred one first: <c>name.In("en-GB", "fr")</c>. Null counts as an empty list.</param>
    public string In(params string?[] languages) => Lookup(languages).Value;

    /// <summary>Returns the text in the first of these languages that exists, or else the default text.</summary>
    /// <param name="languages">The languages, the preferred one first.</param>
    public string In(params LanguageTag[] languages) => Lookup(languages).Value;

    /// <summary>Like <see cref="In(string[])"/>, but also returns the language of the text.</summary>
    /// <param name="languages">Language tags, the preferred one first. Null counts as an empty list.</param>
    public LocalizedString Lookup(params string?[] languages) => Find(languages) ?? texts[0];

    /// <summary>Like <see cref="In(LanguageTag[])"/>, but also returns the language of the text.</summary>
    /// <param name="languages">The languages, the preferred one first.</param>
    public LocalizedString Lookup(params LanguageTag[] languages) => Find(TagsOf(languages)) ?? texts[0];

    /// <summary>
    /// Finds the text that matches a request for a language, without falling back to the default: the text in the language itself, else in
    /// the language that lookup falls back to (<c>en</c> for <c>en-GB</c>), else one in an unknown language.
    /// </summary>
    /// <param name="language">A language tag.</param>
    /// <param name="text">The text with its own language.</param>
    public bool TryLookup(string? language, out LocalizedString text)
    {
        var found = Find([language]);
        text = found.GetValueOrDefault();
        return found is not null;
    }

    /// <inheritdoc cref="TryLookup(string, out LocalizedString)"/>
    public bool TryLookup(LanguageTag language, out LocalizedString text) => TryLookup(language.Value, out text);

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

    private static IEnumerable<string?> TagsOf(LanguageTag[]? languages) => languages?.Select(language => language.Value) ?? [];

    private LocalizedString? Find(IEnumerable<string?>? languages)
    {
        foreach (var language in languages ?? [])
        {
            for (var range = language ?? ""; range.Length > 0; range = LanguageTags.Shorter(range))
            {
                if (Exact(range) is { } text)
                    return text;
            }
        }

        return Exact(LanguageTags.Undetermined);
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
