using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An id that is not words of letters and digits joined by hyphens.</summary>
internal sealed class BadId : SeedRule
{
    public override Rule Rule { get; } = new(
        "ART3006", "Not an id",
        "'{0}' cannot be an id: an id is words of letters and digits joined by hyphens, at most 100 characters. {1}");

    public override void Check(SeedCheck check)
    {
        var ids = check.Values(k => k.Kind == ValueKind.Id)
            .Select(v => v.Value.Node).OfType<YamlScalar>()
            .Concat(check.Entries.Select(e => e.IdNode));
        foreach (var id in ids.Where(n => !SeedId.IsValid(n.Value)).ToArray())
            check.Refuse(id, Rule, Excerpt.Of(id.Value), Fix(SeedId.Fix(id.Value)));
    }

    private static string Fix(string id) => id.Length == 0 ? "Give it a name." : $"Write '{id}'.";
}
