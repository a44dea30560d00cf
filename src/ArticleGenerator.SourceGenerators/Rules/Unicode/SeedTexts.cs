using ArticleGenerator.SourceGenerators.Parsing;

namespace ArticleGenerator.SourceGenerators.Rules;

/// <summary>A text of an annotation.</summary>
/// <param name="Label">How a message names it.</param>
/// <param name="IsFree">Nothing else is asked of it: it is neither looked for in the article nor read as anything.</param>
internal sealed record SeedText(YamlScalar Node, string Label, bool IsFree = false);

/// <summary>The texts of an annotation in which a character can hide.</summary>
internal static class SeedTexts
{
    /// <summary>All keys: those of the format, ids and language tags.</summary>
    public static IEnumerable<SeedText> Keys(SeedCheck check) =>
        from key in KeysIn(check.Seed.Document.Root)
        where check.IsSound(key)
        select new SeedText(key, $"The key '{Excerpt.Of(key.Value)}'");

    /// <summary>The ids of the article and its entries, and those that are only referred to: a mistake in the id of an entry is made there.</summary>
    public static IEnumerable<SeedText> Ids(SeedCheck check)
    {
        var ids = new HashSet<string>(check.Seed.Entries.Select(e => e.Id), StringComparer.Ordinal);
        return check.Entries.Select(e => new SeedText(e.IdNode, $"The id '{Excerpt.Of(e.Id)}'"))
            .Concat(Values(check, k => k.Kind is ValueKind.Id or ValueKind.Reference).Where(t => !ids.Contains(t.Node.Value)));
    }

    /// <summary>The names by which the text is searched.</summary>
    public static IEnumerable<SeedText> Names(SeedCheck check) => Values(check, IsName);

    /// <summary>All values behind known keys, those of lists, languages and anchors, too.</summary>
    public static IEnumerable<SeedText> Values(SeedCheck check, Func<SeedKey, bool> ofKind) =>
        from value in check.Values(k => k.Kind != ValueKind.Section && ofKind(k))
        from text in TextsOf(value.Value)
        where check.IsSound(text)
        let key = value.Field.Key
        select new SeedText(text, $"'{key.Name}' of {check.LabelOf(value.Entry)}", key.Kind is ValueKind.Text or ValueKind.Localized && !IsName(key));

    private static bool IsName(SeedKey key) => key.Name is "name" or "alternateName";

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
