using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A language that isn't a BCP 47 tag, isn't registered, or is deprecated.</summary>
internal sealed class BadLanguageTag : ArticleRule
{
    public override Rule Rule { get; } = new("ART3009", "Not a language tag", "'{0}' of {1} {2} '{3}', which {4}. {5}");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        foreach (var (entry, field, value) in context.Values(ValueKind.Language, ValueKind.Localized))
        {
            if (field.Key.Kind == ValueKind.Language && value.Node is YamlScalar tag && IsBad(tag))
                yield return Find(context, entry, field, tag, siblings: []);

            for (var i = 0; field.Key.Kind == ValueKind.Localized && value.Node is YamlMapping languages && i < languages.Pairs.Count; i++)
            {
                if (IsBad(languages.Pairs[i].Key) && context.IsSound(languages.Pairs[i].Key))
                    yield return Find(context, entry, field, languages.Pairs[i].Key, languages.Pairs);
            }
        }
    }

    private Finding Find(
        ValidationContext context, AnnotationEntry? entry, AnnotationField field, YamlScalar tag, IReadOnlyList<YamlPair> siblings)
    {
        var meant = LanguageRegistry.Meant(tag.Value) is { } near && near != tag.Value ? near : null;
        var isDeprecated = IsRegistered(tag.Value);
        var finding = Report(
            context, tag.Range, field.Key.Name, context.LabelOf(entry),
            field.Key.Kind == ValueKind.Language ? "is" : "has the language", Excerpt.Verbatim(tag.Value), Fault(tag.Value, isDeprecated),
            meant is null ? "Write a tag such as hi, en or zh-Hant." : $"Write {meant}.")
            .Refusing(isDeprecated ? [] : [tag]);
        return meant is null || siblings.Any(p => string.Equals(p.Key.Value, meant, StringComparison.OrdinalIgnoreCase))
            ? finding
            : finding.With(Fix.Safe($"Write {meant}", context.Editor.Write(tag, meant)));
    }

    private static string Fault(string tag, bool isDeprecated) =>
        isDeprecated ? "is deprecated"
        : LanguageTags.CanBeLanguage(tag) ? $"isn't a language tag: no {LanguageRegistry.UnregisteredIn(tag)} is registered"
        : "isn't a language tag";

    private static bool IsBad(YamlScalar tag) =>
        !LanguageRegistry.IsPlainLanguage(tag.Value) && (!IsRegistered(tag.Value) || LanguageRegistry.PreferredTo(tag.Value) is not null);

    private static bool IsRegistered(string tag) => LanguageTags.CanBeLanguage(tag) && LanguageRegistry.UnregisteredIn(tag) is null;
}
