using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>What should be a language is no BCP 47 tag.</summary>
internal sealed class BadLanguageTag : ArticleRule
{
    public override Rule Rule { get; } = new("ART3009", "Not a language tag", "'{0}' in {1} is no language tag. {2}");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        foreach (var (entry, field, value) in context.Values(ValueKind.Language, ValueKind.Localized))
        {
            if (field.Key.Kind == ValueKind.Language && value.Node is YamlScalar tag && IsBad(tag))
                yield return Find(context, entry, tag, siblings: []);

            for (var i = 0; field.Key.Kind == ValueKind.Localized && value.Node is YamlMapping languages && i < languages.Pairs.Count; i++)
            {
                if (IsBad(languages.Pairs[i].Key) && context.IsSound(languages.Pairs[i].Key))
                    yield return Find(context, entry, languages.Pairs[i].Key, languages.Pairs);
            }
        }
    }

    private Finding Find(ValidationContext context, AnnotationEntry? entry, YamlScalar tag, IReadOnlyList<YamlPair> siblings)
    {
        var fixedTag = tag.Value.Replace('_', '-') is var hyphened && LanguageTags.CanBeLanguage(hyphened) ? hyphened : null;
        var finding = Refuse(
            context, tag, Excerpt.From(tag.Value), context.LabelOf(entry),
            fixedTag is null ? "Write a tag such as hi, en or zh-Hant." : $"Write {fixedTag}.");
        return fixedTag is null || siblings.Any(p => string.Equals(p.Key.Value, fixedTag, StringComparison.OrdinalIgnoreCase))
            ? finding
            : finding.With(Fix.Safe($"Write {fixedTag}", context.Editor.Write(tag, fixedTag)));
    }

    private static bool IsBad(YamlScalar tag) => !IsShort(tag.Value) && !LanguageTags.CanBeLanguage(tag.Value);

    /// <summary>Nearly all are two letters.</summary>
    private static bool IsShort(string tag) => tag is [>= 'a' and <= 'z', >= 'a' and <= 'z'];
}
