using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>
/// A comma in braces that makes a key of the rest of a text: <c>{ exact: We came, we saw }</c>, <c>{ en: Putin, Vladimir }</c>.
/// </summary>
internal sealed class CommaInBraces : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART2010", "Comma that makes a key of words",
        "In braces, the comma before '{0}' ends '{1}' of {2}, and what follows is read as a key. " +
        "Put all of '{1}' in quotation marks, or under '{1}: |' without braces.");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        foreach (var (map, entry) in context.Maps)
        {
            if (!HasSuspects(map))
                continue;

            foreach (var finding in FindIn(context, map, context.LabelOf(entry)))
                yield return finding;
        }

        foreach (var (entry, field, value) in context.Readings)
        {
            if (!IsWorthALook(context, entry, field, value))
                continue;

            var label = $"'{field.Key.Name}' of {context.LabelOf(entry)}";
            var found = value.Anchor is { } anchor
                ? FindIn(context, anchor, label)
                : FindIn(context, (YamlMapping)value.Node, _ => true, label);
            foreach (var finding in found)
                yield return finding;
        }
    }

    private static bool IsWorthALook(ValidationContext context, AnnotationEntry? entry, AnnotationField field, AnnotationValue value) =>
        (value.Anchor is { } anchor ? HasSuspects(anchor)
            : field.Key.Kind == ValueKind.Localized && value.Node is YamlMapping { IsFlow: true } languages && HasCut(context, languages))
        && context.IsSound(value.Node)
        && context.IsSound(entry);

    private static bool HasSuspects(AnnotationMap map) =>
        (map.Unknown.Count > 0 || map.Repeated.Count > 0) && map.Node is YamlMapping { IsFlow: true };

    /// <summary>In a map with known keys, only an unknown key may be words.</summary>
    private IEnumerable<Finding> FindIn(ValidationContext context, AnnotationMap map, string label)
    {
        var suspects = new HashSet<YamlPair>(map.Unknown.Concat(map.Repeated.Select(r => r.Pair)));
        return FindIn(context, (YamlMapping)map.Node!, suspects.Contains, label);
    }

    private static bool HasCut(ValidationContext context, YamlMapping map)
    {
        for (var i = 1; i < map.Pairs.Count; i++)
        {
            if (IsCut(context, map.Pairs[i]))
                return true;
        }

        return false;
    }

    /// <summary>Reports once what several commas cut off one text.</summary>
    private IEnumerable<Finding> FindIn(ValidationContext context, YamlMapping map, Func<YamlPair, bool> isSuspect, string label)
    {
        for (var i = 1; i < map.Pairs.Count; i++)
        {
            var start = i;
            while (i < map.Pairs.Count && isSuspect(map.Pairs[i]) && IsCut(context, map.Pairs[i]))
                i++;

            if (i > start)
                yield return Find(context, map.Pairs[start - 1], [.. map.Pairs.Skip(start).Take(i - start).Select(p => p.Key)], label);
        }
    }

    private Finding Find(ValidationContext context, YamlPair text, YamlScalar[] rest, string label)
    {
        var finding = Report(context, rest[0].Range, Excerpt.From(rest[0].Value), Excerpt.From(text.Key.Value), label).Refusing(rest);
        return text.Value is YamlScalar { Style: YamlScalarStyle.Plain, IsEmpty: false } words && context.HasRoom
            ? finding.With(Quote(context, SourceSpan.FromBounds(words.Range.Start, rest[^1].Range.End)))
            : finding;
    }

    /// <summary>Offered if the article has the words with their commas.</summary>
    private static Fix? Quote(ValidationContext context, SourceSpan whole) =>
        context.Text.Find(new(whole.In(context.Source.AnnotationFile))).Count == 1
            ? Fix.Safe("Put all of it in quotation marks", context.Editor.Quote(whole))
            : null;

    /// <summary><c>{ hi: , en: }</c> has empty values; the part that a comma cut off has no colon.</summary>
    private static bool IsCut(ValidationContext context, YamlPair pair) => !pair.HasColon && context.IsSound(pair.Key);
}
