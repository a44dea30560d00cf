using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A key that is in one map twice. The first counts.</summary>
internal sealed class DuplicateKey : ArticleRule
{
    /// <summary>Up to this number, keys are compared one by one.</summary>
    private const int Few = 16;

    public override Rule Rule { get; } = new("ART2002", "Duplicate key", "'{0}' appears twice in {1}, first on line {2}. {3}");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        foreach (var (map, entry) in context.Maps)
        {
            for (var i = 0; i < map.Repeated.Count; i++)
            {
                var (pair, first) = map.Repeated[i];
                if (context.IsSound(pair.Key))
                    yield return Find(context, entry, (YamlMapping)map.Node!, pair, first);
            }
        }

        foreach (var (entry, field, value) in context.Readings)
        {
            if (value.Node is not YamlMapping inner || !context.IsSound(entry))
                continue;

            foreach (var (pair, first) in RepeatedIn(field, value, inner))
            {
                if (context.IsSound(pair.Key))
                    yield return Find(context, entry, inner, pair, first);
            }
        }
    }

    private static IEnumerable<(YamlPair Pair, YamlScalar First)> RepeatedIn(
        AnnotationField field, AnnotationValue value, YamlMapping map) =>
        value.Anchor is { } anchor ? anchor.Repeated
        : field.Key.Kind == ValueKind.Localized && (map.Pairs.Count > Few || HasRepeated(map)) ? RepeatedIn(map)
        : [];

    private static bool HasRepeated(YamlMapping map)
    {
        for (var i = 1; i < map.Pairs.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (string.Equals(map.Pairs[i].Key.Value, map.Pairs[j].Key.Value, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    private static IEnumerable<(YamlPair Pair, YamlScalar First)> RepeatedIn(YamlMapping map) =>
        from same in map.Pairs.GroupBy(p => p.Key.Value, StringComparer.OrdinalIgnoreCase)
        from pair in same.Skip(1)
        select (pair, same.First().Key);

    private Finding Find(ValidationContext context, AnnotationEntry? entry, YamlMapping map, YamlPair pair, YamlScalar first)
    {
        var areSections = entry is null && context.Annotation.LostSections.Any(s => s.Pair == pair);
        var finding = Refuse(
            context, pair.Key, Excerpt.From(pair.Key.Value), context.LabelOf(entry), Wording.Digits(context.LineOf(first)),
            areSections ? "Put the entries of both under one." : "Keep one of the two.").Beside(first.Range);
        return areSections || !context.HasRoom ? finding : finding.With(FixesOf(context, map, map.Pairs.First(p => p.Key == first), pair));
    }

    /// <summary>The redundant key is the one without a value, or the second if both have the same.</summary>
    private static Fix?[] FixesOf(ValidationContext context, YamlMapping map, YamlPair first, YamlPair second)
    {
        var word = Excerpt.From(second.Key.Value);
        var (hasFirst, hasSecond) = (SaysSomething(first), SaysSomething(second));
        return
        [
            hasFirst && context.Editor.Remove(map, second) is { } keepFirst
                ? new($"Keep the first '{word}'", IsSafe: !hasSecond || IsSame(first, second), new([keepFirst])) : null,
            hasSecond && context.Editor.Remove(map, first) is { } keepSecond
                ? new($"Keep the second '{word}'", IsSafe: !hasFirst, new([keepSecond])) : null,
        ];
    }

    private static bool IsSame(YamlPair first, YamlPair second) =>
        first.Value is YamlScalar one
        && second.Value is YamlScalar other
        && string.Equals(one.Value, other.Value, StringComparison.Ordinal);

    private static bool SaysSomething(YamlPair pair) => pair.Value is not YamlScalar text || !text.SaysNothing();
}
