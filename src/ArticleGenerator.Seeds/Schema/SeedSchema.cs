using System.Collections.Concurrent;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Schema;

/// <summary>The keys that a project's seeds may have: those of the format, and those that its INDEX.md declares. Value-equal.</summary>
internal sealed class SeedSchema : IEquatable<SeedSchema>
{
    private readonly int hash;
    private readonly Lazy<KeyTable>[] tables;
    private readonly Lazy<IYamlVocabulary> vocabulary;

    // Which of the fields make a difference is looked up for each article.
    private readonly ConcurrentDictionary<EquatableArray<FieldDeclaration>, SeedSchema> parts = new();

    private static readonly (Sections Owner, KeyTable Keys)[] Owners =
    [
        (Sections.None, SeedFormat.Article),
        (Sections.People, SeedFormat.Person),
        (Sections.Organizations, SeedFormat.Organization),
        (Sections.Places, SeedFormat.Place),
        (Sections.Quotes, SeedFormat.Quote),
        (Sections.Events, SeedFormat.Event),
    ];

    public SeedSchema(EquatableArray<FieldDeclaration> fields)
    {
        Fields = fields;
        hash = fields.GetHashCode();
        tables = [.. Owners.Select(format => new Lazy<KeyTable>(() => format.Keys.With(
            [.. fields.Where(field => field.Owner == format.Owner).Select(field => field.ToKey())])))];
        vocabulary = new(() => fields.Count == 0 ? SeedVocabulary.Instance : new SeedVocabulary(this));
    }

    /// <summary>The format without any fields.</summary>
    public static SeedSchema Format { get; } = new(default);

    public EquatableArray<FieldDeclaration> Fields { get; }

    public KeyTable Article => tables[0].Value;

    /// <summary>The key names, for the error-tolerant reader of YAML.</summary>
    public IYamlVocabulary Vocabulary => vocabulary.Value;

    /// <summary>The keys of an entry of a section.</summary>
    public KeyTable KeysOf(Sections section) => tables[Array.FindIndex(Owners, 1, format => format.Owner == section)].Value;

    /// <summary>The keys of a field's owner; those of the article for <see cref="Sections.None"/>.</summary>
    public KeyTable TableOf(Sections owner) => owner == Sections.None ? Article : KeysOf(owner);

    /// <summary>All keys that an entry of any section can have.</summary>
    public IEnumerable<KeyTable> EntryTables => tables.Skip(1).Select(table => table.Value);

    /// <summary>
    /// The schema, reduced to what matters for an annotation without a misspelled key: fields whose names are in it, fields with a default,
    /// and fields of the shared entries that it uses.
    /// </summary>
    /// <param name="taken">The sections of the shared entries that it uses.</param>
    public SeedSchema For(string annotation, Sections taken)
    {
        if (Fields.Count == 0)
            return this;

        var kept = Fields.Where(field => (field.Owner & taken) != 0 || CountsIn(field, annotation)).ToEquatableArray();
        return kept.Count == Fields.Count ? this
            : kept.Count == 0 ? Format
            : parts.GetOrAdd(kept, static fields => new SeedSchema(fields));
    }

    public bool Equals(SeedSchema? other) =>
        ReferenceEquals(this, other) || (other is not null && hash == other.hash && Fields == other.Fields);

    public override bool Equals(object? obj) => Equals(obj as SeedSchema);

    public override int GetHashCode() => hash;

    private static bool CountsIn(FieldDeclaration field, string annotation) =>
        IsIn(annotation, field.Name)
        || ((!field.IsOptional || field.Default.Count > 0) && field.Kind != ValueKind.Unread
            && (field.Owner == Sections.None || IsIn(annotation, FieldTypes.NameOf(field.Owner))));

    private static bool IsIn(string annotation, string name) => annotation.IndexOf(name, StringComparison.Ordinal) >= 0;
}
