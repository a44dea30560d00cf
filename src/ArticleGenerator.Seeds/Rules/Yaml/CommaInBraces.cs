using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>
/// A comma between braces that makes a key of the rest of a text: <c>{ exact: We came, we saw }</c>, <c>{ en: Putin, Vladimir }</c>.
/// </summary>
internal sealed class CommaInBraces : SeedRule
{
    public override Rule Rule { get; } = new(
        "ART2010", "Comma that makes a key of words",
        "Between braces, the comma before '{0}' ends '{1}' of {2}, and what follows it is read as a key. " +
        "Put all of '{1}' between quotation marks, or under '{1}: |' without braces.");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        foreach (var (map, entry) in context.Maps)
        {
            if (HasSuspects(map))
            {
                foreach (var finding in FindIn(context, map, () => context.LabelOf(entry)))
                    yield return finding;
            }
        }

        foreach (var (entry, field, value) in context.Readings)
        {
            if (!IsWorthALook(context, entry, value))
                continue;

            string Label() => $"'{field.Key.Name}' of {context.LabelOf(entry)}";
            foreach (var finding in value.Anchor is { } anchor ? FindIn(context, anchor, Label) : InLanguages(context, field, value, Label))
                yield return finding;
        }
    }

    private static bool IsWorthALook(ValidationContext context, SeedEntry? entry, SeedValue value) =>
        (value.Anchor is { } anchor ? HasSuspects(anchor) : value.Node is YamlMapping { IsFlow: true })
        && context.IsSound(value.Node)
        && (entry is null || (context.IsSound(entry.IdNode) && context.IsSound(entry.Node)));

    private static bool HasSuspects(SeedMap map) =>
        (map.Unknown.Count > 0 || map.Repeated.Count > 0) && map.Node is YamlMapping { IsFlow: true };

    /// <summary>Of a map with known keys, only one that it cannot have may be words.</summary>
    private IEnumerable<Finding> FindIn(ValidationContext context, SeedMap map, Func<string> label)
    {
        var suspects = new HashSet<YamlPair>(map.Unknown.Concat(map.Repeated.Select(r => r.Pair)));
        return FindIn(context, (YamlMapping)map.Node!, suspects.Contains, label);
    }

    private IEnumerable<Finding> InLanguages(ValidationContext context, SeedField field, SeedValue value, Func<string> label) =>
        field.Key.Kind == ValueKind.Localized && value.Node is YamlMapping languages && HasCut(context, languages)
            ? FindIn(context, languages, _ => true, label)
            : [];

    private static bool HasCut(ValidationContext context, YamlMapping map)
    {
        for (var i = 1; i < map.Pairs.Count; i++)
        {
            if (IsCut(context, map.Pairs[i]))
                return true;
        }

        return false;
    }

    /// <summary>Reports once what several commas cut off from one text.</summary>
    private IEnumerable<Finding> FindIn(ValidationContext context, YamlMapping map, Func<YamlPair, bool> isSuspect, Func<string> label)
    {
        YamlPair? last = map.Pairs[0];
        for (var i = 1; i < map.Pairs.Count; i++)
        {
            var pair = map.Pairs[i];
            if (!isSuspect(pair) || !IsCut(context, pair))
            {
                last = pair;
                continue;
            }

            yield return last is null
                ? Finding.Quiet(pair.Key)
                : Refuse(context, pair.Key, Excerpt.Of(pair.Key.Value), Excerpt.Of(last.Key.Value), label());
            last = null;
        }
    }

    /// <summary><c>{ hi: , en: }</c> says that nothing is said; what a comma cut off has no colon.</summary>
    private static bool IsCut(ValidationContext context, YamlPair pair)
    {
        var file = context.Source.AnnotationFile;
        var end = pair.Key.Range.End;
        while (end < file.Length && char.IsWhiteSpace(file[end]))
            end++;

        return (end >= file.Length || file[end] != ':') && context.IsSound(pair.Key);
    }
}
