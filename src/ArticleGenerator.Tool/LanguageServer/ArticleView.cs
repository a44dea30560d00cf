using ArticleGenerator.Seeds;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>Words of the text that an entry is tied to.</summary>
/// <param name="Field">The key whose value picks them; null for a mention.</param>
/// <param name="Range">In the text's file.</param>
internal sealed record Mark(AnnotationEntry Entry, AnnotationField? Field, AnnotationValue? Value, SourceSpan Range);

/// <summary>The content at a position of an annotation.</summary>
/// <param name="Entry">Null for a key of the article.</param>
/// <param name="Field">Null at an id.</param>
/// <param name="Value">Null at a key or an id.</param>
/// <param name="Node">The key, the id or the value.</param>
internal sealed record AnnotationPlace(AnnotationEntry? Entry, AnnotationField? Field, AnnotationValue? Value, YamlNode Node)
{
    public bool IsId => Field is null;

    public bool IsKey => Field is not null && Value is null;

    /// <summary>The id here, of an entry or as a reference.</summary>
    public YamlScalar? Id =>
        Node is YamlScalar word && (IsId || (Value is not null && (Field!.Key.NamesEntries || Field.Key.Kind == ValueKind.Section)))
            ? word
            : null;
}

/// <summary>An article for an editor: the positions of all entries in the annotation and in the text.</summary>
internal sealed class ArticleView
{
    /// <summary>In UTF-16 units of the files.</summary>
    private const long MostRemembered = 4 << 20;

    private static readonly Memory<ArticleSource, ArticleView> Known = new(MostRemembered, source => source.Length);

    private readonly Lazy<IReadOnlyList<Mark>> marks;

    private ArticleView(ArticleSource source)
    {
        Source = source;
        Context = ArticleValidator.Run(source).Context;
        marks = new(() => [.. FindMarks().OrderBy(m => m.Range.Start).ThenByDescending(m => m.Range.Length)]);
    }

    public ArticleSource Source { get; }

    public ValidationContext Context { get; }

    public Annotation Annotation => Context.Annotation;

    /// <summary>In the order of the text; if several begin at the same position, the longer first.</summary>
    public IReadOnlyList<Mark> Marks => marks.Value;

    public static ArticleView Of(ArticleSource source) => Known.GetOrAdd(source, static s => new(s));

    /// <summary>Whether an offset of a file is in the article's annotation rather than in its text.</summary>
    public bool IsInAnnotation(string path, int offset) =>
        path == Source.AnnotationPath && (path != Source.TextPath || offset < Source.BodyStart);

    /// <summary>The marks of an entry.</summary>
    public IEnumerable<Mark> MarksOf(AnnotationEntry entry) => Marks.Where(m => m.Entry.Id == entry.Id);

    /// <summary>The mentions of an entry in the text.</summary>
    public IReadOnlyList<Mark> MentionsOf(AnnotationEntry entry) => [.. MarksOf(entry).Where(m => m.Field is null)];

    /// <summary>The narrowest mark around an offset of the text's file.</summary>
    public Mark? MarkAt(int offset) =>
        Marks.Where(m => m.Range.Start <= offset && offset <= m.Range.End).MinBy(m => (m.Range.Length, offset == m.Range.End));

    public AnnotationEntry? EntryOf(string id) => Annotation.Entries.FirstOrDefault(e => e.Id == id);

    /// <summary>The same with the values of the shared entry, or the shared entry itself, if the article uses it.</summary>
    public AnnotationEntry? WholeEntryOf(string id) => Context.EntriesById.TryGetValue(id, out var entry) ? entry : EntryOf(id);

    /// <summary>The quotes that an entry speaks.</summary>
    public IEnumerable<AnnotationEntry> QuotesOf(string id) => Annotation.Entries.Where(e =>
        e.Section == Sections.Quotes && e.Map["speaker"] is { } speaker
        && speaker.Values.Any(v => v.Node is YamlScalar s && s.Value == id));

    public AnnotationPlace? PlaceAt(int offset)
    {
        foreach (var entry in Annotation.Entries)
        {
            if (Touches(entry.IdNode, offset))
                return new(entry, null, null, entry.IdNode);
            if (PlaceIn(entry.Map, entry, offset) is { } place)
                return place;
        }

        var (section, id) = Annotation.ListedIds.FirstOrDefault(listed => listed.Node is YamlScalar && Touches(listed.Node, offset));
        return id is not null ? new(null, section, new(id, null), id) : PlaceIn(Annotation.Article, null, offset);
    }

    /// <summary>The best name of an entry.</summary>
    public static string NameOf(AnnotationEntry entry)
    {
        var field = entry.Map["name"] ?? entry.Map["text"];
        return field?.Values.Select(v => v.Node is YamlScalar text ? text.Value
            : v.Anchor?["exact"]?.Node is YamlScalar exact ? exact.Value
            : string.Join(" / ", LanguageMap.Read(v.Node).Select(t => t.Text.Value))).FirstOrDefault() is { } name
            ? Excerpt.From(name)
            : "";
    }

    private static AnnotationPlace? PlaceIn(AnnotationMap map, AnnotationEntry? entry, int offset)
    {
        foreach (var field in map.Fields)
        {
            if (field.KeyNode is { } key && Touches(key, offset))
                return new(entry, field, null, key);
            if (field.Key.Kind == ValueKind.Section || !Touches(field.Node, offset))
                continue;
            if (field.Values.FirstOrDefault(v => Touches(v.Node, offset)) is not { } value)
                continue;
            if (value.Anchor is { } anchor && PlaceIn(anchor, entry, offset) is { Value: null } inner)
                return inner;
            return new(entry, field, value, value.Node);
        }

        return null;
    }

    private static bool Touches(YamlNode node, int offset) => node.Range.Start <= offset && offset <= node.Range.End;

    private List<Mark> FindMarks()
    {
        var found = new List<Mark>();
        try
        {
            AddAnchors(found);
            var mentions = Context.Anchors.Named.Zip(Context.Anchors.Mentions.ByEntry);
            found.AddRange(mentions.SelectMany(entry => entry.Second.Select(range => new Mark(entry.First, null, null, InFile(range)))));
        }
        catch (TooMuchToFindException)
        {
            // The rules report that; an editor shows what was found.
        }

        return found;
    }

    private void AddAnchors(List<Mark> found)
    {
        foreach (var entry in Context.Entries.Where(e => e.Section is Sections.Quotes or Sections.Events))
        {
            foreach (var field in entry.Map.Fields.Where(f => f.Key.Kind == ValueKind.Anchor))
            {
                foreach (var value in Context.ValuesOf(field))
                {
                    if (Context.Anchors.MatchesOf(entry, field, value).Only is { } range)
                        found.Add(new(entry, field, value, InFile(range)));
                }
            }
        }
    }

    private SourceSpan InFile(SourceSpan range) => range with { Start = range.Start + Source.BodyStart };
}
