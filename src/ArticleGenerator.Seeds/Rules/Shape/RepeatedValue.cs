using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A list that says one thing twice.</summary>
internal sealed class RepeatedValue : SeedRule
{
    public override Rule Rule { get; } = new(
        "ART3016", "Value stands twice in a list",
        "'{0}' of {1} names '{2}' twice. Take one of the two out, or correct it.");

    public override void Check(SeedCheck check)
    {
        foreach (var (map, entry) in check.Maps.ToArray())
        {
            foreach (var field in map.Fields.Where(f => f.Key is { IsList: true, MayRepeat: false }))
                Check(check, entry, field);
        }
    }

    private void Check(SeedCheck check, SeedEntry? entry, SeedField field)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in check.ValuesOf(field).Select(v => v.Node).OfType<YamlScalar>().Where(v => !seen.Add(v.Value)).ToArray())
            check.Refuse(value, Rule, field.Key.Name, check.LabelOf(entry), Excerpt.Of(value.Value));
    }
}
