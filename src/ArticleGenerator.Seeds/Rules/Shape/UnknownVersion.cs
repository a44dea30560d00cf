using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A seed of a format that this version does not know.</summary>
internal sealed class UnknownVersion : SeedRule
{
    public override Rule Rule { get; } = new(
        "ART3001", "Unknown format version",
        "'{0}' is no version of the seed format that this package knows. Write 'articleSeed: 1', or update the package.");

    public override void Check(SeedCheck check)
    {
        foreach (var (_, _, value) in check.Values(k => k.Kind == ValueKind.Version))
        {
            if (value.Node is YamlScalar { Value: not SeedFormat.Version } version)
                check.Refuse(version, Rule, Excerpt.Of(version.Value));
        }
    }
}
