using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A text of an annotation: a key, an id, or a value.</summary>
/// <param name="Key">The key of the value; null for a key and for an id.</param>
/// <param name="Label">Its label in messages.</param>
internal sealed record AnnotationText(YamlScalar Node, SchemaKey? Key, string Label)
{
    /// <summary>Whether the text is searched for it.</summary>
    public bool IsName => Key?.Name is "name" or "alternateName";

    /// <summary>Whether nothing else checks it: it is neither searched for in the article nor parsed.</summary>
    public bool IsFree => Key?.Kind is ValueKind.Text or ValueKind.Localized && !IsName;
}

/// <summary>
/// The texts of an annotation with characters that may not be what they seem: few, and usually none. They are found once; each rule sees
/// the ones that are still valid.
/// </summary>
internal sealed class AnnotationTexts(ValidationContext context)
{
    private readonly Lazy<YamlScalar[]> keys = new(() => KeysIn(context.Annotation.Document.Root));
    private readonly Lazy<(FieldReading Reading, AnnotationText Text)[]> values = new(() => ValuesIn(context));

    /// <summary>All keys: those of the format, ids of entries and language tags.</summary>
    public IEnumerable<AnnotationText> Keys =>
        keys.Value.Where(context.IsSound).Select(key => new AnnotationText(key, null, $"The key '{Excerpt.From(key.Value)}'"));

    /// <summary>The ids of entries. They are keys too.</summary>
    public IEnumerable<AnnotationText> IdsOfEntries => keys.Value.Length == 0
        ? []
        : context.Entries.Select(e => e.IdNode).Where(keys.Value.Contains)
            .Select(id => new AnnotationText(id, null, $"The id '{Excerpt.From(id.Value)}'"));

    /// <summary>All values of known keys, including those in lists, language maps and anchors.</summary>
    public IEnumerable<AnnotationText> Values =>
        values.Value.Where(v => context.IsSound(v.Reading) && context.IsSound(v.Text.Node)).Select(v => v.Text);

    /// <summary>
    /// The values that are ids, except those of entries: a mistake in an entry's id is reported there, not at the references to it.
    /// </summary>
    public IEnumerable<AnnotationText> IdsInValues =>
        Values.Where(v => v.Key!.Kind is ValueKind.Id or ValueKind.Reference && !context.Ids.IsTaken(v.Node.Value));

    private static YamlScalar[] KeysIn(YamlNode? root)
    {
        var found = new List<YamlScalar>();
        AddKeys(found, root);
        return [.. found];
    }

    private static void AddKeys(List<YamlScalar> found, YamlNode? node)
    {
        for (var i = 0; node is YamlSequence list && i < list.Items.Count; i++)
            AddKeys(found, list.Items[i]);

        for (var i = 0; node is YamlMapping map && i < map.Pairs.Count; i++)
        {
            if (SuspiciousCharacters.AreIn(map.Pairs[i].Key.Value))
                found.Add(map.Pairs[i].Key);

            AddKeys(found, map.Pairs[i].Value);
        }
    }

    private static (FieldReading Reading, AnnotationText Text)[] ValuesIn(ValidationContext context)
    {
        List<(FieldReading, AnnotationText)>? found = null;
        foreach (var reading in context.Readings)
        {
            if (reading.Field.Key.Kind == ValueKind.Section || !IsSuspicious(reading.Value.Node))
                continue;

            var (key, owner) = (reading.Field.Key, context.LabelOf(reading.Entry));
            foreach (var text in TextsOf(reading.Value).Where(t => SuspiciousCharacters.AreIn(t.Value)))
                (found ??= []).Add((reading, new(text, key, $"'{key.Name}' of {owner}")));
        }

        return found is null ? [] : [.. found];
    }

    /// <summary>Whether a text in a value, at any depth, needs a check.</summary>
    private static bool IsSuspicious(YamlNode node)
    {
        if (node is YamlScalar text)
            return SuspiciousCharacters.AreIn(text.Value);

        for (var i = 0; node is YamlSequence list && i < list.Items.Count; i++)
        {
            if (IsSuspicious(list.Items[i]))
                return true;
        }

        for (var i = 0; node is YamlMapping map && i < map.Pairs.Count; i++)
        {
            if (IsSuspicious(map.Pairs[i].Value))
                return true;
        }

        return false;
    }

    private static IEnumerable<YamlScalar> TextsOf(AnnotationValue value) => value.Anchor is { } anchor
        ? anchor.Fields.Select(f => f.Node).OfType<YamlScalar>()
        : LanguageMap.Read(value.Node).Select(t => t.Text);
}
