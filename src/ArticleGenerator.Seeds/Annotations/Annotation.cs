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
    private Annotation(YamlDocument document, KeyTable keys, bool isFrontMatter)
    {
        Document = document;
        Article = AnnotationMap.Read(keys, document.Root, isFrontMatter);
        Entries =
        [
            .. Article.Fields.Where(f => f.Key.Kind == ValueKind.Section).SelectMany(f => EntriesOf(f.Key, f.Node)),
            .. LostSections.SelectMany(s => EntriesOf(s.Meant, s.Pair.Value)),
        ];
    }

    public YamlDocument Document { get; }

    public AnnotationMap Article { get; }

    /// <summary>All entries in the order of the file, also those with an id that stands twice; those of lost sections at the end.</summary>
    public IReadOnlyList<AnnotationEntry> Entries { get; }

    /// <summary>Sections whose name is misspelt or stands twice: nothing in them counts, but what refers to them is right.</summary>
    public IReadOnlyList<(YamlPair Pair, SchemaKey Meant)> LostSections => field ??=
    [
        .. from pair in Article.Unknown.Concat(Article.Repeated.Select(r => r.Pair))
        where pair.Value is YamlMapping
        let meant = Article.Keys.Find(pair.Key.Value) ?? Article.Keys.Meant(pair.Key.Value)
        where meant is { Kind: ValueKind.Section } && Article[meant.Name]?.Node != pair.Value
        select (pair, meant),
    ];

    /// <param name="isFrontMatter">Whether it stands in front matter, which other tools may read, too.</param>
    public static Annotation Read(YamlDocument document, bool isFrontMatter) => new(document, SeedFormat.Article, isFrontMatter);

    /// <summary>The front matter of INDEX.md, which has few keys and no entries.</summary>
    public static Annotation ReadIndex(YamlDocument document) => new(document, SeedFormat.Index, isFrontMatter: true);

    private static IEnumerable<AnnotationEntry> EntriesOf(SchemaKey section, YamlNode node) => node is YamlMapping map
        ? map.Pairs.Select(p =>
            new AnnotationEntry(section.Sections, p.Key, p.Value, AnnotationMap.Read(SeedFormat.KeysOf(section.Sections), p.Value)))
        : [];
}
