using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A seed of a format that this version does not know.</summary>
internal sealed class UnknownVersion : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART3001", "Unknown format version",
        "'{0}' isn't a version of the seed format that this package knows. Write 'articleSeed: 1', or update the package.");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        foreach (var (_, _, value) in context.Values(ValueKind.Version))
        {
            if (value.Node is YamlScalar { Value: not SeedFormat.Version } version)
            {
                yield return Refuse(context, version, Excerpt.From(version.Value))
                    .With(Fix.Choice("Write 'articleSeed: 1'", context.Editor.Write(version, SeedFormat.Version)));
            }
        }
    }
}
