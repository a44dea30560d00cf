using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Schema;

/// <summary>The kinds of values that keys can have.</summary>
internal enum ValueKind
{
    /// <summary>One string.</summary>
    Text,

    /// <summary>A string, or a map from language tag to string.</summary>
    Localized,

    /// <summary>An id of letters and digits joined by hyphens.</summary>
    Id,

    /// <summary>The id of another entry, of one of <see cref="SchemaKey.Sections"/>.</summary>
    Reference,

    /// <summary>One of <see cref="SchemaKey.Vocabulary"/>.</summary>
    Term,

    /// <summary>A BCP 47 language tag.</summary>
    Language,

    /// <summary>An absolute http or https address.</summary>
    Url,

    /// <summary>A Wikidata item, such as Q7747.</summary>
    Wikidata,

    /// <summary>A country as ISO 3166-1 alpha-2.</summary>
    Country,

    /// <summary>An EDTF date.</summary>
    Date,

    /// <summary>An EDTF date or interval.</summary>
    DateOrInterval,

    /// <summary>Words copied from the text, or <c>{ exact, prefix, suffix, occurrence }</c>.</summary>
    Anchor,

    /// <summary>A path or a web address, or <c>{ src, alt, caption, credit }</c>.</summary>
    Image,

    /// <summary>A whole number from 1.</summary>
    Count,

    /// <summary>true or false.</summary>
    Flag,

    /// <summary>A SHA-256 as 64 hexadecimal digits.</summary>
    Sha256,

    /// <summary>The version of the seed format.</summary>
    Version,

    /// <summary>A map from id to entry.</summary>
    Section,

    /// <summary>A whole number, which may have a range.</summary>
    Integer,

    /// <summary>A number, which may have a range.</summary>
    Number,

    /// <summary>A picture: a path from the seeds folder, or an http or https address.</summary>
    ImagePath,

    /// <summary>The id of another article.</summary>
    ArticleId,

    /// <summary>Declarations of fields, by their owners.</summary>
    Declarations,

    /// <summary>Unknown, because its declaration can't be read. That is reported there, and the value is ignored.</summary>
    Unread,
}

/// <summary>The kind of an entry: its section in the seed.</summary>
[Flags]
internal enum Sections
{
    None = 0,
    People = 1,
    Organizations = 2,
    Places = 4,
    Quotes = 8,
    Events = 16,
    Agents = People | Organizations,
    Named = Agents | Places,
    All = Agents | Places | Quotes | Events,
}

/// <summary>A key of the seed format.</summary>
/// <param name="Name">As written in the seed: schema.org's name where it has one.</param>
/// <param name="Kind">The kind of value that it has.</param>
/// <param name="Meaning">One sentence for docs and editors.</param>
internal sealed record SchemaKey(string Name, ValueKind Kind, string Meaning)
{
    public bool IsRequired { get; init; }

    /// <summary>
    /// Whether the key was added after the format's first release: a project that has declared a field of this name keeps its own.
    /// </summary>
    public bool IsLater { get; init; }

    /// <summary>Whether its value is words whose spaces count; other values have no space at either end.</summary>
    public bool IsOfWords => Kind is ValueKind.Text or ValueKind.Localized or ValueKind.Anchor or ValueKind.Section;

    /// <summary>Whether it can have several values; a single one needs no list.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether a value can repeat in the list, because it has another meaning there or goes with another value.</summary>
    public bool MayRepeat { get; init; }

    /// <summary>The allowed terms of a <see cref="ValueKind.Term"/>.</summary>
    public IReadOnlyList<string> Vocabulary { get; init; } = [];

    /// <summary>The default term, which the data block omits.</summary>
    public string? Default { get; init; }

    /// <summary>The project's declaration; null for a key of the format.</summary>
    public FieldDeclaration? Declaration { get; init; }

    /// <summary>The key of its values in the data block.</summary>
    public string DataKey => Declaration?.DataKey ?? Name;

    /// <summary>The sections of the entry that a <see cref="ValueKind.Reference"/> names; for a section, the section itself.</summary>
    public Sections Sections { get; init; }

    /// <summary>Whether its values name entries. An author may be an entry, or only a name.</summary>
    public bool NamesEntries => Kind == ValueKind.Reference || (Kind == ValueKind.Text && Sections != Sections.None);
}

/// <summary>The keys that one kind of map may have.</summary>
/// <param name="Noun">The label of such a map in messages: "a person".</param>
/// <param name="Shorthand">The key that a string or a language map stands for when it replaces the whole map.</param>
internal sealed record KeyTable(string Noun, IReadOnlyList<SchemaKey> Keys, string? Shorthand = null)
{
    private readonly Dictionary<string, SchemaKey> byName = Keys.ToDictionary(k => k.Name, StringComparer.Ordinal);

    /// <summary>What other tools call its keys, and what they are called here.</summary>
    public IReadOnlyDictionary<string, string>? ForeignKeys { get; init; }

    /// <summary>The same with a project's own keys after the others, or instead of those that were added to the format later.</summary>
    public KeyTable With(IReadOnlyList<SchemaKey> own) => own.Count == 0
        ? this
        : new(Noun, [.. Keys.Where(key => !own.Any(other => other.Name == key.Name)), .. own], Shorthand) { ForeignKeys = ForeignKeys };

    /// <summary>Whether a project can have a field of this name: the format has no such key, or gives it up.</summary>
    public bool IsFree(string name) => Find(name)?.IsLater != false && ForeignKeys?.ContainsKey(name) != true;

    public SchemaKey? Find(string name) => byName.TryGetValue(name, out var key) ? key : null;

    /// <summary>The noun without an article: "person".</summary>
    public string Word { get; } = Noun.Substring(Noun.IndexOf(' ') + 1);

    /// <summary>The position of a key in the table, from 0; -1 for a key of another table.</summary>
    public int IndexOf(SchemaKey key)
    {
        var index = Keys.Count - 1;
        while (index >= 0 && !ReferenceEquals(Keys[index], key))
            index--;
        return index;
    }

    /// <summary>The key that a writer of an unknown one most likely meant, or null.</summary>
    public SchemaKey? Meant(string written) =>
        ForeignKeys is not null && ForeignKeys.TryGetValue(written, out var ours) && Find(ours) is { } key
            ? key
            : EditDistance.Nearest(written, byName.Keys) is { } near ? Find(near) : null;
}
