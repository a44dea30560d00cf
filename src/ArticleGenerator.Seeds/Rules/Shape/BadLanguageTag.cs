using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>What should be a language is no BCP 47 tag.</summary>
internal sealed class BadLanguageTag : SeedRule
{
    public override Rule Rule { get; } = new("ART3009", "Not a language tag", "'{0}' in {1} is no language tag. {2}");

    public override void Check(SeedCheck check)
    {
        foreach (var (entry, _, value) in check.Values(k => k.Kind == ValueKind.Language).ToArray())
            Refuse(check, entry, value.Node);

        var maps = check.Values(k => k.Kind == ValueKind.Localized).Where(v => v.Value.Node is YamlMapping);
        foreach (var (entry, pair) in maps.SelectMany(v => ((YamlMapping)v.Value.Node).Pairs.Select(p => (v.Entry, p))).ToArray())
            Refuse(check, entry, pair.Key);
    }

    private static string Fix(string written) =>
        written.Replace('_', '-') is var tag && LanguageTags.CanBeLanguage(tag)
            ? $"Write {tag}."
            : "Write a tag such as hi, en or zh-Hant.";

    private void Refuse(SeedCheck check, SeedEntry? entry, YamlNode node)
    {
        if (node is YamlScalar tag && check.IsSound(tag) && !LanguageTags.CanBeLanguage(tag.Value))
            check.Refuse(tag, Rule, Excerpt.Of(tag.Value), check.LabelOf(entry), Fix(tag.Value));
    }
}
