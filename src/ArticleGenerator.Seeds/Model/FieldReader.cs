using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Model;

/// <summary>Reads the good values of one map of a seed. What is absent and what was refused both come back empty.</summary>
/// <param name="entry">The entry that the map belongs to; null for the article itself.</param>
/// <param name="kept">The ids of the entries that are emitted: a reference to another is left out.</param>
internal sealed class FieldReader(ValidationContext context, SeedMap map, SeedEntry? entry, HashSet<string> kept)
{
    public string? Text(string key) =>
        context.TextOf(map[key])?.Value;

    public EquatableArray<string> Texts(string key) => map[key] is null ? default :
        context.ValuesOf(map[key]).Select(v => v.Node).OfType<YamlScalar>().Select(s => s.Value).ToEquatableArray();

    public string? Id(string key) => Ids(key) is { Count: > 0 } ids ? ids[0] : null;

    public EquatableArray<string> Ids(string key) => map[key] is null ? default : IdsByPosition(key).OfType<string>().ToEquatableArray();

    /// <summary>An id for each value as written, null where it cannot be used: what goes together by position still does.</summary>
    public IReadOnlyList<string?> IdsByPosition(string key) =>
        [.. SlotsOf(key).Select(v => v is { Node: YamlScalar id } && kept.Contains(id.Value) ? id.Value : null)];

    public LocalizedSpec Localized(string key) => map[key] is null ? default : LocalizedList(key).FirstOrDefault();

    public IEnumerable<LocalizedSpec> LocalizedList(string key) => LocalizedByPosition(key).Where(l => !l.IsEmpty);

    /// <summary>A text for each value as written, empty where it cannot be used.</summary>
    public IReadOnlyList<LocalizedSpec> LocalizedByPosition(string key) =>
        [.. SlotsOf(key).SelectMany(v => v is null ? [default] : LocalizedOf(v.Node))];

    /// <summary>The place in the text of the anchor behind a key.</summary>
    public TextRange? Range(string key) => context.Anchors.RangesOf(entry!, key) is { Count: > 0 } ranges ? ranges[0] : null;

    /// <summary>
    /// Several texts behind a language are as many values:
    /// <c>{ en: [Chair, Mayor], hi: [अध्यक्ष, महापौर] }</c> are two, each in two languages.
    /// </summary>
    private IEnumerable<LocalizedSpec> LocalizedOf(YamlNode node) =>
        node is YamlScalar
            ? [Localized(LanguageMap.Of(node))]
            : LanguageMap.Of(node)
                .GroupBy(t => t.Tag, StringComparer.Ordinal)
                .SelectMany(language => language.Select((text, position) => (position, text)))
                .GroupBy(t => t.position, t => t.text)
                .Select(Localized);

    private LocalizedSpec Localized(IEnumerable<(string Tag, YamlNode TagNode, YamlScalar Text)> texts) => new(texts
        .Where(t => context.IsSound(t.Text) && context.IsSound(t.TagNode))
        .Select(t => new LocalizedValue(t.Tag, t.Text.Value))
        .ToEquatableArray());

    /// <summary>The values that are there, in the order of the file: null for each that was refused.</summary>
    private IEnumerable<SeedValue?> SlotsOf(string key) =>
        map[key] is { } field ? field.Values.Select(v => context.IsSound(field.Node) && context.IsSound(v) ? v : null) : [];
}
