using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Annotations;

/// <summary>A person, organization, place, quote or event of a seed.</summary>
/// <param name="IdNode">The key that holds its id.</param>
/// <param name="Map">Its keys and values.</param>
internal sealed record AnnotationEntry(Sections Section, YamlScalar IdNode, YamlNode Node, AnnotationMap Map)
{
    private readonly AnnotationMap? own;

    public string Id => IdNode.Value;

    /// <summary>The shared entry that adds what the article doesn't say; null for an entry of the article alone.</summary>
    public SharedEntry? Shared { get; init; }

    /// <summary>What the article itself says about it: all of <see cref="Map"/> except what a shared entry adds.</summary>
    public AnnotationMap Own
    {
        get => own ?? Map;
        init => own = value;
    }

    /// <summary>Whether the article does more than name the id of a shared entry.</summary>
    public bool SaysMore => Shared is null || Own.Fields.Any(f => f.KeyNode is not null);

    /// <summary>Whether nothing in the article names it: a shared entry that the article uses refers to it.</summary>
    public bool IsPulledIn { get; init; }

    /// <summary>Whether it has no name, so that a shared entry has to give it.</summary>
    public bool MayTake => (Section & Sections.Named) != 0 && Map["name"]?.Values is not { Count: > 0 };

    /// <summary>From the id to the end of its last value.</summary>
    public SourceSpan Range => SourceSpan.FromBounds(IdNode.Range.Start, Math.Max(IdNode.Range.End, Node.Range.End));

    /// <summary>Whether the id has no value.</summary>
    public bool SaysNothing => Node is YamlScalar text && text.SaysNothing();

    /// <summary>Its label in messages: <c>person 'putin'</c>.</summary>
    public string Label => $"{Map.Keys.Noun.Substring(Map.Keys.Noun.IndexOf(' ') + 1)} '{IdNode.Value}'";
}

/// <summary>The annotation of an article: its YAML, read by the tables of the seed format. Nothing is checked yet.</summary>
internal sealed class Annotation
{
    private Annotation(YamlDocument document, KeyTable keys, SeedSchema schema, bool isFrontMatter)
    {
        (Document, Schema) = (document, schema);
        Article = AnnotationMap.Read(keys, document.Root, isFrontMatter);
        Entries =
        [
            .. Article.Fields.Where(f => f.Key.Kind == ValueKind.Section).SelectMany(f => EntriesOf(f.Key, f.Node)),
            .. LostSections.SelectMany(s => EntriesOf(s.Meant, s.Pair.Value)),
        ];
    }

    private Annotation(AnnotationMap article, IReadOnlyList<AnnotationEntry> entries, SeedSchema schema) =>
        (Document, Schema, Article, Entries) = (YamlDocument.Empty, schema, article, entries);

    public YamlDocument Document { get; }

    /// <summary>The table of keys that it was read by.</summary>
    public SeedSchema Schema { get; }

    public AnnotationMap Article { get; }

    /// <summary>All entries in the order of the file, including those with a duplicate id; those of lost sections come last.</summary>
    public IReadOnlyList<AnnotationEntry> Entries { get; }

    /// <summary>
    /// The items of a section that lists ids of shared entries instead of entries of its own: <c>people: [putin, modi]</c>. An item that
    /// isn't text can't be an id.
    /// </summary>
    public IReadOnlyList<(AnnotationField Section, YamlNode Node)> ListedIds => field ??=
    [
        .. from section in Article.Fields
           where (section.Key.Sections & Sections.Named) != 0 && section is { Key.Kind: ValueKind.Section, Node: not YamlMapping }
           from node in section.Node is YamlSequence list ? list.Items : [section.Node]
           where node is not YamlScalar text || !text.SaysNothing()
           select (section, node),
    ];

    /// <summary>Whether it is a file of shared entries.</summary>
    public bool IsShared => Article.Keys == SeedFormat.Shared;

    /// <summary>Whether it has a key that its schema does not know.</summary>
    public bool HasUnknownKeys => Article.Unknown.Count > 0 || Entries.Any(e => e.Map.Unknown.Count > 0);

    /// <summary>
    /// Sections whose name is misspelled or duplicate: nothing in them is used, but references to their entries are valid.
    /// </summary>
    public IReadOnlyList<(YamlPair Pair, SchemaKey Meant)> LostSections => field ??=
    [
        .. from pair in Article.Unknown.Concat(Article.Repeated.Select(r => r.Pair))
        where pair.Value is YamlMapping
        let meant = Article.Keys.Find(pair.Key.Value) ?? Article.Keys.Meant(pair.Key.Value)
        where meant is { Kind: ValueKind.Section } && Article[meant.Name]?.Node != pair.Value
        select (pair, meant),
    ];

    /// <param name="isFrontMatter">Whether it is in front matter, which other tools may read too.</param>
    public static Annotation Read(YamlDocument document, SeedSchema schema, bool isFrontMatter) =>
        new(document, schema.Article, schema, isFrontMatter);

    /// <summary>
    /// An annotation with only the ids of an article's entries, for a part of the article elsewhere that may refer to them.
    /// </summary>
    public static Annotation OfFields(AnnotationMap fields, IEnumerable<AnnotationEntry> entries, SeedSchema schema) => new(
        fields,
        [.. entries.Select(e => e with { Node = e.IdNode, Map = AnnotationMap.Read(e.Map.Keys, null) })],
        schema);

    /// <summary>The front matter of INDEX.md, which has few keys and no entries.</summary>
    public static Annotation ReadIndex(YamlDocument document) => new(document, SeedFormat.Index, SeedSchema.Format, isFrontMatter: true);

    /// <summary>A file of shared entries.</summary>
    public static Annotation ReadShared(YamlDocument document, SeedSchema schema) =>
        new(document, SeedFormat.Shared, schema, isFrontMatter: false);

    private IEnumerable<AnnotationEntry> EntriesOf(SchemaKey section, YamlNode node) => node is YamlMapping map
        ? map.Pairs.Select(p =>
            new AnnotationEntry(section.Sections, p.Key, p.Value, AnnotationMap.Read(Schema.KeysOf(section.Sections), p.Value)))
        : [];
}
