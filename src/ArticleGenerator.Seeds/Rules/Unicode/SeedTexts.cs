using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A text of an annotation: a key, an id, or a value.</summary>
/// <param name="Key">The key that it is a value of; null for a key and for an id.</param>
/// <param name="Owner">What has the value, as messages name it; for a key or an id, what it is.</param>
internal readonly record struct SeedText(YamlScalar Node, SeedKey? Key, string Owner)
{
    /// <summary>How a message names it.</summary>
    public string Label => Key is null ? $"The {Owner} '{Excerpt.Of(Node.Value)}'" : $"'{Key.Name}' of {Owner}";

    /// <summary>The text is searched by it.</summary>
    public bool IsName => Key?.Name is "name" or "alternateName";

    /// <summary>Nothing else is asked of it: it is neither looked for in the article nor read as anything.</summary>
    public bool IsFree => Key?.Kind is ValueKind.Text or ValueKind.Localized && !IsName;
}

/// <summary>
/// The texts of an annotation in which a character can hide. They are found once; each rule sees those that are still sound.
/// </summary>
internal sealed class SeedTexts(SeedCheck check)
{
    private readonly Lazy<SeedText[]> keys = new(() => [.. KeysIn(check.Seed.Document.Root).Select(key => new SeedText(key, null, "key"))]);
    private readonly Lazy<(SeedReading Reading, SeedText Text)[]> values = new(() => [.. TextsIn(check)]);

    /// <summary>All keys: those of the format, ids and language tags.</summary>
    public IEnumerable<SeedText> Keys => keys.Value.Where(k => check.IsSound(k.Node));

    /// <summary>
    /// The ids of the article and its entries, and those that are only referred to: a mistake in the id of an entry is made there.
    /// </summary>
    public IEnumerable<SeedText> Ids
    {
        get
        {
            var ids = new HashSet<string>(check.Seed.Entries.Select(e => e.Id), StringComparer.Ordinal);
            return check.Entries.Select(e => new SeedText(e.IdNode, null, "id"))
                .Concat(Values(k => k.Kind is ValueKind.Id or ValueKind.Reference).Where(t => !ids.Contains(t.Node.Value)));
        }
    }

    /// <summary>The names by which the text is searched.</summary>
    public IEnumerable<SeedText> Names => Values(_ => true).Where(t => t.IsName);

    /// <summary>All values behind known keys, those of lists, languages and anchors, too.</summary>
    public IEnumerable<SeedText> Values(Func<SeedKey, bool> ofKind)
    {
        foreach (var (reading, text) in values.Value)
        {
            if (ofKind(text.Key!) && check.IsSound(reading) && check.IsSound(text.Node))
                yield return text;
        }
    }

    private static IEnumerable<(SeedReading Reading, SeedText Text)> TextsIn(SeedCheck check) =>
        from reading in check.Readings
        where reading.Field.Key.Kind != ValueKind.Section
        from text in TextsOf(reading.Value)
        select (reading, new SeedText(text, reading.Field.Key, check.LabelOf(reading.Entry)));

    private static IEnumerable<YamlScalar> TextsOf(SeedValue value) => value.Anchor is { } anchor
        ? anchor.Fields.Select(f => f.Node).OfType<YamlScalar>()
        : LanguageMap.Of(value.Node).Select(t => t.Text);

    private static IEnumerable<YamlScalar> KeysIn(YamlNode? node) => node switch
    {
        YamlMapping map => map.Pairs.SelectMany(p => KeysIn(p.Value).Prepend(p.Key)),
        YamlSequence list => list.Items.SelectMany(KeysIn),
        _ => [],
    };
}
