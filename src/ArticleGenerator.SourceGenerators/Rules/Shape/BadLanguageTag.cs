using ArticleGenerator.Core;
using ArticleGenerator.SourceGenerators.Parsing;

namespace ArticleGenerator.SourceGenerators.Rules;

/// <summary>What should be a language is no BCP 47 tag.</summary>
internal sealed class BadLanguageTag : SeedRule
{
    public override Rule Rule { get; } = new("ART3009", "Not a language tag", "'{0}' in {1} is no language tag. {2}");

    // { en: Putin, Vladimir }
    private const string Comma = "If the comma before it belongs to a name, put that name between quotation marks.";

    public override void Check(SeedCheck check)
    {
        foreach (var (entry, _, value) in check.Values(k => k.Kind == ValueKind.Language).ToArray())
        {
            Refuse(check, entry, value.Node, isRestOfName: false);
        }

        var maps = check.Values(k => k.Kind == ValueKind.Localized).Where(v => v.Value.Node is YamlMapping);
        foreach (var (entry, pair) in maps.SelectMany(v => ((YamlMapping)v.Value.Node).Pairs.Select(p => (v.Entry, p))).ToArray())
        {
            Refuse(check, entry, pair.Key, isRestOfName: pair.Value is YamlScalar { IsEmpty: true });
        }
    }

    private static string Mend(string written) =>
        written.Replace('_', '-') is var tag && LanguageTags.CanBeLanguage(tag) ? $"Write {tag}." : "Write a tag such as hi, en or zh-Hant.";

    private void Refuse(SeedCheck check, SeedEntry? entry, YamlNode node, bool isRestOfName)
    {
        if (node is YamlScalar tag && check.IsSound(tag) && !LanguageTags.CanBeLanguage(tag.Value))
        {
            check.Refuse(tag, Rule, Excerpt.Of(tag.Value), check.LabelOf(entry), isRestOfName ? Comma : Mend(tag.Value));
        }
    }
}
