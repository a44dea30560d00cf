using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An entry or an anchor without a required key.</summary>
internal sealed class MissingKey : ArticleRule
{
    public override Rule Rule { get; } = new("ART3002", "Missing key", "{0} has no '{1}'. {2}");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var refused = new HashSet<YamlNode>();
        foreach (var entry in context.Entries)
        {
            if (context.IsSound(entry.Node) && MissingIn(entry.Map) is { } key && !context.IsCut(entry) && !IsShared(context, entry))
            {
                refused.Add(entry.Node);
                yield return Find(context, entry, key);
            }
        }

        foreach (var reading in context.Values(ValueKind.Anchor, ValueKind.Image))
        {
            var isRefused = reading.Entry is { } owner && refused.Contains(owner.Node);
            if (!isRefused && reading.Value.Anchor is { } anchor && MissingIn(anchor) is { } key)
                yield return Find(context, reading, anchor, key);
        }

        foreach (var (entry, place, empty, key) in MissingField.In(context))
        {
            if (entry is not null && IsShared(context, entry))
                continue;

            yield return Report(
                context, place, Wording.Capital(context.LabelOf(entry)), key.Name, HowToWrite(empty, key, MissingField.Need(key)));
        }
    }

    private Finding Find(ValidationContext context, AnnotationEntry entry, SchemaKey key)
    {
        var empty = entry.Map[key.Name];
        if (empty is null || empty.KeyNode is null)
        {
            if (MeantBy(context, entry) is { } meant)
                return FindMisspelt(context, entry, key, meant);
        }

        return Report(
            context, empty?.KeyNode?.Range ?? entry.IdNode.Range,
            Wording.Capital(entry.Label), key.Name, HowToWrite(empty, key, Need(entry.Section)))
            .Refusing(entry.Node)
            .With(AsWord(context, empty));
    }

    /// <summary>Whether a shared entry has what this one lacks.</summary>
    private static bool IsShared(ValidationContext context, AnnotationEntry entry) =>
        context.Source.Shared.Taken.Count > 0
        && context.EntriesById.TryGetValue(entry.Id, out var whole)
        && whole.Shared is not null
        && whole.IdNode == entry.IdNode;

    /// <summary>The id of the shared entry that was meant, if no entry of the article has it.</summary>
    private static string? MeantBy(ValidationContext context, AnnotationEntry entry) =>
        context.HasRoom && context.TakesShared
        && EditDistance.Nearest(entry.Id, context.Source.Shared.IdsOf(entry.Section)) is { } near
        && !context.EntriesById.ContainsKey(near)
            ? near
            : null;

    private Finding FindMisspelt(ValidationContext context, AnnotationEntry entry, SchemaKey key, string meant) =>
        Report(
            context, entry.IdNode.Range, Wording.Capital(entry.Label), key.Name,
            $"No shared entry has this id. Did you mean '{meant}'?")
            .Refusing(entry.Node)
            .With(NearFix.Of(
                entry.Id, meant, context.Source.Shared.IdsOf(entry.Section), context.Editor.Rename(entry.IdNode, meant)));

    private Finding Find(ValidationContext context, FieldReading reading, AnnotationMap anchor, SchemaKey key)
    {
        var empty = anchor[key.Name];
        return Report(
            context, empty?.KeyNode?.Range ?? reading.Value.Node.Range,
            $"'{reading.Field.Key.Name}' of {context.LabelOf(reading.Entry)}", key.Name,
            HowToWrite(empty, key, reading.Field.Key.Kind == ValueKind.Image ? "a path or a web address" : "words copied from the article"))
            .Refusing(reading.Value.Node)
            .With(AsWord(context, empty));
    }

    /// <summary>The key may be there without a value, or with a word that YAML reads as no value.</summary>
    private static string HowToWrite(AnnotationField? empty, SchemaKey key, string need) =>
        NullIn(empty) is { } word
            ? $"YAML reads '{word.Value}' as no value: write {need}. If the word itself is meant, write \"{word.Value}\"."
        : empty?.KeyNode is null ? $"Add '{key.Name}: …' with {need}."
        : $"The key has no value: write {need}.";

    /// <summary>The word in quotation marks, if the article has it once.</summary>
    private static Fix? AsWord(ValidationContext context, AnnotationField? empty) =>
        NullIn(empty) is { } word
            && context.Text.HasWord(word.Value, context.Language)
            && context.Text.Find(new AnchorSelector(word.Value)).Count == 1
            ? Fix.Choice($"Write \"{word.Value}\"", context.Editor.Quote(word.Range))
            : null;

    private static YamlScalar? NullIn(AnnotationField? empty) =>
        empty?.Node is YamlScalar { IsEmpty: true, Value: not ("" or "~") } word ? word : null;

    /// <summary>The required key that a map lacks, or null. No map has two required keys.</summary>
    private static SchemaKey? MissingIn(AnnotationMap map)
    {
        for (var i = 0; i < map.Keys.Keys.Count; i++)
        {
            var key = map.Keys.Keys[i];
            if (key.IsRequired && !IsIn(map, key) && !IsReported(map, key))
                return key;
        }

        return null;
    }

    private static bool IsIn(AnnotationMap map, SchemaKey key)
    {
        if (map[key.Name] is not { } field)
            return false;

        for (var i = 0; i < field.Values.Count; i++)
        {
            if (SaysSomething(key, field.Values[i].Node))
                return true;
        }

        return false;
    }

    /// <summary>Whether it is misspelled, has another name, is written twice or is in a line that can't be read.</summary>
    internal static bool IsReported(AnnotationMap map, SchemaKey key) =>
        map.Repeated.Any(r => r.Pair.Key.Value == key.Name)
        || map.Unknown.Any(u => map.Keys.Meant(u.Key.Value) is not { } meant || meant == key)
        || map.Node is YamlMapping { IsPartial: true };

    /// <summary>A map from language to name may be there without a name: <c>{ hi: , en: }</c>.</summary>
    private static bool SaysSomething(SchemaKey key, YamlNode node) =>
        key.Kind != ValueKind.Localized
        || node is not YamlMapping map
        || map.IsPartial
        || map.Pairs.Any(p => p.Value is not YamlScalar text || !text.SaysNothing());

    private static string Need(Sections section) => section switch
    {
        Sections.Quotes => "its words, copied from the article",
        Sections.Events => "a passage that reports it, copied from the article",
        _ => "the name",
    };
}
