using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Model;

/// <summary>A shared file, read and checked: what articles can use, and what is wrong with it.</summary>
/// <param name="Entries">All entries with a usable id, including those that articles can't use.</param>
/// <param name="Places">Their places, in the same order.</param>
/// <param name="Named">The usable ones, for comparison with articles.</param>
internal sealed record CheckedSharedFile(
    string Path,
    EquatableArray<SharedEntry> Entries,
    EquatableArray<SharedPlace> Places,
    EquatableArray<NamedIdentity> Named,
    EquatableArray<Problem> Problems,
    EquatableArray<Allowance> Allowances)
{
    /// <summary>The images that its entries name.</summary>
    public EquatableArray<ImageLink> Images { get; init; }

    /// <summary>In UTF-16 units of the files.</summary>
    private const long MostRemembered = 4 << 20;

    private static readonly Memory<ArticleSource, CheckedSharedFile> Known = new(MostRemembered, source => source.Length);

    /// <summary>The check of a file, made once for all callers.</summary>
    /// <param name="source">The file as an annotation without a text; its shared entries are those of the other files.</param>
    public static CheckedSharedFile Check(ArticleSource source) => Known.GetOrAdd(source, Read);

    private static CheckedSharedFile Read(ArticleSource source)
    {
        try
        {
            return Read(ArticleValidator.RunShared(source));
        }
#pragma warning disable CA1031 // One file may fail; the articles may not fail with it.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            var problem = new Problem(
                UnexpectedError.Rule, new FileSpan(source.AnnotationPath, default),
                UnexpectedError.Arguments(source.AnnotationPath, e).ToEquatableArray());
            return new(source.AnnotationPath, default, default, default, new[] { problem }.ToEquatableArray(), default);
        }
    }

    private static CheckedSharedFile Read(ValidatedArticle file)
    {
        var context = file.Context;
        var (whole, tombstones) = ArticleSpecBuilder.BuildShared(file);
        var lines = new LineIndex(context.Source.AnnotationFile);
        var language = context.TextOf(context.Annotation.Article["inLanguage"])?.Value ?? context.Source.Defaults.InLanguage;
        var entries = new List<(SharedEntry Entry, SharedPlace Place, AnnotationEntry Written)>();
        foreach (var entry in context.Entries)
        {
            var id = new SharedId(entry.Id, entry.Section, context.Source.AnnotationPath);
            var place = new LineColumn(lines.LineOf(entry.IdNode.Range.Start), lines.ColumnOf(entry.IdNode.Range.Start));
            var lost = whole.Contains(entry.Id)
                ? null
                : tombstones.FirstOrDefault(t => t.Section == entry.Section && t.Identifier == Identifiers.FromId(entry.Id));
            entries.Add((
                new(id, lost is null ? FieldsOf(context, entry) : [], language, lost?.Cause.Problem),
                new(entry.Id, id.Path, place, lost?.Cause.Place ?? place),
                entry));
        }

        return new(
            context.Source.AnnotationPath,
            entries.Select(e => e.Entry).ToEquatableArray(),
            entries.Select(e => e.Place).ToEquatableArray(),
            entries.Where(e => e.Entry.Cause is null).Select(e => CheckedArticle.NamedOf(context, e.Written)).ToEquatableArray(),
            file.Problems.ToEquatableArray(),
            Allowance.In(context).ToEquatableArray())
        {
            Images = FieldImage.LinksIn(context).ToEquatableArray(),
        };
    }

    private static IReadOnlyList<(SchemaKey Key, YamlNode Node)> FieldsOf(ValidationContext context, AnnotationEntry entry) =>
    [
        .. from field in entry.Map.Fields
           where context.IsSound(field.Node) && (field.Values.Count > 0 || field.Node is YamlSequence)
           let node = Sound(context, field.Node)
           where node is not YamlBad
           select (field.Key, node),
    ];

    /// <summary>A value with its valid parts; an invalid item keeps its position in a list.</summary>
    private static YamlNode Sound(ValidationContext context, YamlNode node) => !context.IsSound(node)
        ? new YamlBad(node.Range)
        : node switch
        {
            YamlSequence list => new YamlSequence(list.Range, [.. list.Items.Select(item => Sound(context, item))], list.IsFlow),
            YamlMapping map => new YamlMapping(
                map.Range,
                [.. map.Pairs.Where(p => context.IsSound(p.Key)).Select(p => new YamlPair(p.Key, Sound(context, p.Value), p.HasColon))],
                map.IsFlow,
                isPartial: false),
            _ => node,
        };
}

/// <summary>The place of a shared entry.</summary>
/// <param name="Path">Its file, relative to the seeds folder.</param>
/// <param name="Cause">The place of the problem that makes it unusable; otherwise its own place.</param>
internal readonly record struct SharedPlace(string Id, string Path, LineColumn Place, LineColumn Cause);

/// <summary>The places of all shared entries. Value-equal; no check depends on it.</summary>
internal sealed record SharedPlaces(EquatableArray<SharedPlace> All)
{
    private Dictionary<string, SharedPlace>? byId;

    public static SharedPlaces None { get; } = new(default(EquatableArray<SharedPlace>));

    public SharedPlace? Find(string id) =>
        (byId ??= All.ToDictionary(p => p.Id, StringComparer.Ordinal)).TryGetValue(id, out var place) ? place : null;

    public bool Equals(SharedPlaces? other) => other is not null && All == other.All;

    public override int GetHashCode() => All.Count;
}
