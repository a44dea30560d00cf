using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A list with the same value twice.</summary>
internal sealed class RepeatedValue : ArticleRule
{
    private const int Few = 16;

    public override Rule Rule { get; } = new(
        "ART3016", "Duplicate value in a list",
        "'{0}' of {1} has '{2}' twice. Delete or correct one of them.");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        foreach (var (map, entry) in context.Maps)
        {
            for (var i = 0; i < map.Fields.Count; i++)
            {
                var field = map.Fields[i];
                if (field is not { Key: { IsList: true, MayRepeat: false } or { Kind: ValueKind.Section }, Node: YamlSequence list }
                    || !MayRepeat(list.Items))
                {
                    continue;
                }

                foreach (var value in RepeatedIn(context, list))
                    yield return Find(context, entry, field, list, value);
            }
        }
    }

    private Finding Find(ValidationContext context, AnnotationEntry? entry, AnnotationField field, YamlSequence list, YamlScalar value)
    {
        var words = Excerpt.From(value.Value);
        return Refuse(context, value, field.Key.Name, context.LabelOf(entry), words)
            .With(context.HasRoom && context.Editor.Remove(list, value) is { } edit ? Fix.Safe($"Delete '{words}'", edit) : null);
    }

    /// <summary>Nearly all lists are short, and are compared without a set.</summary>
    private static bool MayRepeat(IReadOnlyList<YamlNode> values)
    {
        for (var i = 1; i < values.Count && values.Count <= Few; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (values[i] is YamlScalar a && values[j] is YamlScalar b && a.Value == b.Value)
                    return true;
            }
        }

        return values.Count > Few;
    }

    private static IEnumerable<YamlScalar> RepeatedIn(ValidationContext context, YamlSequence list)
    {
        var seen = new HashSet<string>(CanonicalForm.Comparer);
        return list.Items.OfType<YamlScalar>()
            .Where(v => !v.SaysNothing() && context.IsSound(v) && context.IsSound(list) && !seen.Add(v.Value));
    }
}
