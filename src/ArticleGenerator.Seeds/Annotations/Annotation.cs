using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Annotations;

/// <summary>A person, organization, place, quote or event of a seed.</summary>
/// <param name="IdNode">The key under which it stands.</param>
/// <param name="Map">What is said of it.</param>
internal sealed record AnnotationEntry(Sections Section, YamlScalar IdNode, YamlNode Node, AnnotationMap Map)
{
    public string Id => IdNode.Value;

    /// <summary>From the id to the end of what is said.</summary>
    public SourceSpan Range => SourceSpan.FromBounds(IdNode.Range.Start, Math.Max(IdNode.Range.End, Node.Range.End));

    /// <summary>Nothing stands behind the id.</summary>
    public bool SaysNothing => Node is YamlScalar text && text.SaysNothing();

    /// <summary>How messages name it: <c>person 'putin'</c>.</summary>
    public string Label => $"{Map.Keys.Noun.Substring(Map.Keys.Noun.IndexOf(' ') + 1)} '{IdNode.Value}'";
}

/// <summary>The annotation of an article: what its YAML says, read by the tables of the seed format. Nothing is checked yet.</summary>
internal sealed class Annotation
{
    private Annotation(YamlDocument document, KeyTable keys, SeedSchema schema)
    {
        (Document, Schema) = (document, schema);
        Article = AnnotationMap.Read(keys, document.Root);
        Entries =
        [
            .. Article.Fields.Where(f => f.Key.Kind == ValueKind.Section).SelectMany(f => EntriesOf(f.Key, f.Node)),
            .. LostSections.SelectMany(s => EntriesOf(s.Meant, s.Pair.Value)),
        ];
    }

    private Annotation(AnnotationMap article, IReadOnlyList<AnnotationEntry> entries, SeedSchema schema) =>
        (Document, Schema, Article, Entries) = (YamlDocument.Empty, schema, article, entries);

    public YamlDocument Document { get; }

    /// <summary>The keys by which it was read.</summary>
    public SeedSchema Schema { get; }

    public AnnotationMap Article { get; }

    /// <summary>All entries in the order of the file, also those with an id that stands twice; those of lost sections at the end.</summary>
    public IReadOnlyList<AnnotationEntry> Entries { get; }

    /// <summary>Whether it has a key that its schema does not know.</summary>
    public bool HasUnknownKeys => Article.Unknown.Count > 0 || Entries.Any(e => e.Map.Unknown.Count > 0);

    /// <summary>Sections whose name is misspelt or stands twice: nothing in them counts, but what refers to them is right.</summary>
    public IReadOnlyList<(YamlPair Pair, SchemaKey Meant)> LostSections => field ??=
    [
        .. from pair in Article.Unknown.Concat(Article.Repeated.Select(r => r.Pair))
        where pair.Value is YamlMapping
        let meant = Article.Keys.Find(pair.Key.Value) ?? Article.Keys.Meant(pair.Key.Value)
        where meant is { Kind: ValueKind.Section } && Article[meant.Name]?.Node != pair.Value
        select (pair, meant),
    ];

    public static Annotation Read(YamlDocument document, SeedSchema schema) => new(document, schema.Article, schema);

    /// <summary>What stands elsewhere of an article, and may refer to its entries: of these, only the ids are there.</summary>
    public static Annotation OfFields(AnnotationMap fields, IEnumerable<AnnotationEntry> entries, SeedSchema schema) => new(
        fields,
        [.. entries.Select(e => e with { Node = e.IdNode, Map = AnnotationMap.Read(e.Map.Keys, null) })],
        schema);

    /// <summary>The front matter of INDEX.md, which has few keys and no entries.</summary>
    public static Annotation ReadIndex(YamlDocument document) => new(document, SeedFormat.Index, SeedSchema.Format);

    private IEnumerable<AnnotationEntry> EntriesOf(SchemaKey section, YamlNode node) => node is YamlMapping map
        ? map.Pairs.Select(p =>
            new AnnotationEntry(section.Sections, p.Key, p.Value, AnnotationMap.Read(Schema.KeysOf(section.Sections), p.Value)))
        : [];
}
