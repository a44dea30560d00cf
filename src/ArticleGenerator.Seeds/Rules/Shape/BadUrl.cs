using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A value that should be a web address and isn't.</summary>
internal sealed class BadUrl : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART3010", "Not a web address",
        "'{0}' of {1} is '{2}', which isn't a web address. Write the whole address, starting with https://.");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        foreach (var (entry, field, value) in context.Values(ValueKind.Url))
        {
            if (value.Node is YamlScalar url && !WebAddress.IsOne(url.Value))
            {
                yield return Refuse(context, url, field.Key.Name, context.LabelOf(entry), Excerpt.From(url.Value))
                    .With(Whole(context, url));
            }
        }
    }

    /// <summary>The address with the scheme that it lacks: <c>www.example.org/a</c>.</summary>
    private static Fix? Whole(ValidationContext context, YamlScalar url)
    {
        var whole = "https://" + url.Value.TrimStart('/');
        return context.HasRoom && url.Value.IndexOf(':') < 0 && IsHost(url.Value) && WebAddress.IsOne(whole)
            ? Fix.Choice($"Write {Excerpt.From(whole)}", context.Editor.Write(url, whole))
            : null;
    }

    /// <summary>Whether it begins with something like <c>example.org</c>.</summary>
    private static bool IsHost(string url) => url.TrimStart('/').Split('/')[0].Trim('.').IndexOf('.') > 0;
}
