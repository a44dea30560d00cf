using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ArticleGenerator.CompilerServices;
using ArticleGenerator.Core;

namespace ArticleGenerator;

/// <summary>
/// The values of the fields that a project has declared in its <c>INDEX.md</c>, by name, for an article or one of its entries. Generated
/// properties and extension methods return them with their types. A field without a value is not included; a field that the seed omits has
/// its default.
/// </summary>
[DebuggerDisplay("Count = {Count}")]
#pragma warning disable CA1710 // Called after what it holds: that it can be listed is not what it is for.
public sealed class FieldValues : IReadOnlyDictionary<string, IReadOnlyList<string>>
#pragma warning restore CA1710
{
    private readonly ArticleContent? content;
    private readonly DataLine? line;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>>? given;

    /// <summary>
    /// Creates the values of an article or an entry, for tests: <c>new FieldValues(new Dictionary&lt;string,
    /// IReadOnlyList&lt;string&gt;&gt; { ["rating"] = ["5"] })</c>.
    /// </summary>
    /// <param name="values">The values of each field as in a seed, by name; compared ordinally.</param>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">Two names are equal.</exception>
    public FieldValues(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> values) =>
        given = (values ?? throw new ArgumentNullException(nameof(values)))
            .ToDictionary(pair => pair.Key, pair => pair.Value.ToReadOnly(), StringComparer.Ordinal);

    internal FieldValues(ArticleContent content, DataLine line) => (this.content, this.line) = (content, line);

    private FieldValues(FieldValues values, ArticleContent article) => (given, content) = (values.given, article);

    /// <summary>No values.</summary>
    public static FieldValues None { get; } = new([]);

    /// <summary>The names, in the order of their declarations.</summary>
    public IEnumerable<string> Keys => Names;

    /// <summary>The values of each field.</summary>
    public IEnumerable<IReadOnlyList<string>> Values => Names.Select(Texts);

    /// <summary>The number of fields with a value.</summary>
    public int Count => Names.Count;

    private IReadOnlyList<string> Names => field ??= line is null ? [.. given?.Keys ?? []] : [.. FieldKey.NamesIn(line.Keys)];

    /// <summary>The values of a field as in the seed: the id of a reference, and a localized text in the default language.</summary>
    /// <exception cref="KeyNotFoundException">The field has no value.</exception>
    public IReadOnlyList<string> this[string key] =>
        TryGetValue(key, out var values) ? values : throw new KeyNotFoundException($"The field '{key}' has no value.");

    /// <summary>Whether a field has a value.</summary>
    public bool ContainsKey(string key) => Names.Contains(key ?? throw new ArgumentNullException(nameof(key)), StringComparer.Ordinal);

    /// <summary>The values of a field, if it has any.</summary>
#pragma warning disable CS8767 // netstandard2.0 does not say that there may be none.
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out IReadOnlyList<string> value)
#pragma warning restore CS8767
    {
        value = ContainsKey(key) ? Texts(key) : null;
        return value is not null;
    }

    /// <summary>The first value of a field, verbatim; null if there is none.</summary>
    public string? Text(string name) => Texts(name).FirstOrNull();

    /// <summary>The values of a field, verbatim.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        if (given is not null)
            return given.TryGetValue(name, out var values) ? values : [];
        var texts = line?.Values(FieldKey.OfTexts(name)) ?? [];
        return texts.Count > 0 ? texts.ToReadOnly() : LocalizedTexts(name).Select(text => text.Value).ToReadOnly();
    }

    /// <summary>The first value of a field in its languages; null if there is none.</summary>
    public LocalizedText? LocalizedText(string name) => LocalizedTexts(name).FirstOrNull();

    /// <summary>The values of a field in their languages.</summary>
    public IReadOnlyList<LocalizedText> LocalizedTexts(string name) =>
        given is not null
            ? Texts(name).Select(text => (LocalizedText)text).ToReadOnly()
            : line?.Texts(FieldKey.OfLocalized(name)).ToReadOnly() ?? [];

    /// <summary>The first value of a field as a whole number; null if it is not one.</summary>
    public int? Integer(string name) => Integers(name) is [var first, ..] ? first : null;

    /// <summary>The values of a field that are whole numbers.</summary>
    public IReadOnlyList<int> Integers(string name) => Read<int>(name, static (string text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number));

    /// <summary>The first value of a field as a number; null if it is not one.</summary>
    public decimal? Number(string name) => Numbers(name) is [var first, ..] ? first : null;

    /// <summary>The values of a field that are numbers.</summary>
    public IReadOnlyList<decimal> Numbers(string name) => Read<decimal>(name, static (string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number));

    /// <summary>The first value of a field as true or false; null if it is neither.</summary>
    public bool? Flag(string name) => Flags(name) is [var first, ..] ? first : null;

    /// <summary>The values of a field that are true or false.</summary>
    public IReadOnlyList<bool> Flags(string name) => Read<bool>(name, static (string text, out bool flag) =>
    {
        flag = text == "true";
        return flag || text == "false";
    });

    /// <summary>The first value of a field as a date; null if it is not one.</summary>
    public PartialDate? Date(string name) => Dates(name) is [var first, ..] ? first : null;

    /// <summary>The values of a field that are dates.</summary>
    public IReadOnlyList<PartialDate> Dates(string name) => Read<PartialDate>(name, PartialDate.TryParse);

    /// <summary>The first value of a field as a web address; null if it is not one.</summary>
    public Uri? Url(string name) => Urls(name).FirstOrNull();

    /// <summary>The values of a field that are web addresses.</summary>
    public IReadOnlyList<Uri> Urls(string name) => Read<Uri>(name, static (string text, out Uri uri) =>
        Uri.TryCreate(text, UriKind.Absolute, out uri!));

    /// <summary>The entry of the article that a field refers to; null if there is none of this kind.</summary>
    /// <typeparam name="T">The kind of entry: <see cref="Person"/>, <see cref="Quote"/> and so on.</typeparam>
    public T? Entry<T>(string name)
        where T : Entry => Entries<T>(name).FirstOrNull();

    /// <summary>The entries of the article that a field refers to.</summary>
    /// <typeparam name="T">The kind of entry.</typeparam>
    public IReadOnlyList<T> Entries<T>(string name)
        where T : Entry => content?.References<T>(Texts(name)) ?? [];

    /// <summary>
    /// The position of the first value of a field in a list of words, from 1; 0 if the list does not have it. Generated code converts it to
    /// an enum.
    /// </summary>
    /// <param name="name">The field.</param>
    /// <param name="words">The words, separated by <c>|</c>.</param>
    public int Term(string name, string words) => Terms(name, words, place => place) is [var first, ..] ? first : 0;

    /// <summary>The positions of the values of a field in a list of words; values that are not in the list are omitted.</summary>
    /// <typeparam name="T">The type of the results.</typeparam>
    /// <param name="name">The field.</param>
    /// <param name="words">The words, separated by <c>|</c>.</param>
    /// <param name="make">Converts a position, from 1.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public IReadOnlyList<T> Terms<T>(string name, string words, Func<int, T> make)
    {
        if (make is null)
            throw new ArgumentNullException(nameof(make));
        var all = (words ?? throw new ArgumentNullException(nameof(words))).Split('|');
        return Texts(name).Select(text => Array.IndexOf(all, text) + 1).Where(place => place > 0).Select(make).ToReadOnly();
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, IReadOnlyList<string>>> GetEnumerator() =>
        Names.Select(name => new KeyValuePair<string, IReadOnlyList<string>>(name, Texts(name))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns the same values, with references to entries of an article.</summary>
    internal FieldValues In(ArticleContent article) => given is not { Count: > 0 } ? this : new(this, article);

    private IReadOnlyList<T> Read<T>(string name, TryRead<T> read)
    {
        var values = new List<T>();
        foreach (var text in Texts(name))
        {
            if (read(text, out var value))
                values.Add(value);
        }

        return values.ToReadOnly();
    }

    private delegate bool TryRead<T>(string text, out T value);
}
