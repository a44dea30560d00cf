using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>What should be a web address is none.</summary>
internal sealed class BadUrl : SeedRule
{
    public override Rule Rule { get; } = new(
        "ART3010", "Not a web address",
        "'{0}' of {1} is '{2}', which is no web address. Write it whole, from https:// on.");

    public override void Check(SeedCheck check)
    {
        foreach (var (entry, field, value) in check.Values(k => k.Kind == ValueKind.Url).ToArray())
        {
            if (value.Node is YamlScalar url && !IsWebAddress(url.Value))
                check.Refuse(url, Rule, field.Key.Name, check.LabelOf(entry), Excerpt.Of(url.Value));
        }
    }

    private static bool IsWebAddress(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri)
        && (uri.Scheme is "http" or "https")
        && uri.Host.Length > 0
        && !value.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));
}
