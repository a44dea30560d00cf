using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>Two capital letters that aren't the code of a country.</summary>
internal sealed class UnknownCountry : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART3018", "Unknown country code", "'{0}' of {1} cannot be '{2}': ISO 3166 has no country with this code. {3}");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        foreach (var (entry, field, value) in context.Values(ValueKind.Country))
        {
            if (value.Node is not YamlScalar code || Countries.Has(code.Value))
                continue;

            var meant = Countries.Meant(code.Value);
            var isThere = field.Values.Any(v => v.Node is YamlScalar other && other.Value == meant);
            yield return Refuse(
                context, code, field.Key.Name, context.LabelOf(entry), Excerpt.From(code.Value),
                meant is null ? "Write the code of a country, such as IN, or delete it." : $"Write {meant}.")
                .With(meant is null || isThere ? null : Fix.Safe($"Write {meant}", context.Editor.Write(code, meant)));
        }
    }
}
