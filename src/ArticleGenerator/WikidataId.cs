using System.Diagnostics;
using System.Text.Json.Serialization;
using ArticleGenerator.Core;
using ArticleGenerator.Json;

namespace ArticleGenerator;

/// <summary>The id of an item of Wikidata, such as <c>Q7747</c>: a Q and digits that do not begin with 0.</summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(WikidataIdJsonConverter))]
public readonly partial struct WikidataId : IEquatable<WikidataId>
{
    private readonly string? value;

    /// <summary>Creates an id.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="FormatException">It is not a Q and digits.</exception>
    public WikidataId(string value)
    {
        if (value is null)
            throw new ArgumentNullException(nameof(value));
        if (!WikidataIds.IsWellFormed(value))
            throw new FormatException($"'{value}' is not a Wikidata id. Write one like 'Q7747'.");
        this.value = value;
    }

    /// <summary>The id with its Q; empty for the default value, which identifies nothing.</summary>
    public string Value => value ?? "";

    /// <summary>Whether the ids are the same.</summary>
    public static bool operator ==(WikidataId left, WikidataId right) => left.Equals(right);

    /// <summary>Whether the ids differ.</summary>
    public static bool operator !=(WikidataId left, WikidataId right) => !left.Equals(right);

    /// <summary>Reads an id.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="FormatException">It is not a Q and digits.</exception>
    public static WikidataId Parse(string value) => new(value);

    /// <summary>Reads an id if it is a Q and digits.</summary>
    public static bool TryParse(string? value, out WikidataId id)
    {
        var isId = value is not null && WikidataIds.IsWellFormed(value);
        id = isId ? new WikidataId(value!) : default;
        return isId;
    }

    /// <inheritdoc/>
    public bool Equals(WikidataId other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WikidataId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The id with its Q; empty for the default value.</summary>
    public override string ToString() => Value;

    /// <summary>The address of the item's page, <c>https://www.wikidata.org/wiki/Q7747</c>.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which identifies nothing.</exception>
    public Uri ToUri() => value is null
        ? throw new InvalidOperationException("The default WikidataId identifies nothing and has no page.")
        : new Uri("https://www.wikidata.org/wiki/" + value);
}
