using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A value outside of a closed vocabulary.</summary>
internal sealed class UnknownTerm : SeedRule
{
    public override Rule Rule { get; } = new("ART3005", "Value outside the vocabulary", "'{0}' of {1} cannot be '{2}', only {3}.{4}");

    public override void Check(SeedCheck check)
    {
        foreach (var (entry, field, value) in check.Values(k => k.Kind == ValueKind.Term).ToArray())
        {
            if (value.Node is YamlScalar term && !field.Key.Vocabulary.Contains(term.Value))
            {
                check.Refuse(
                    term,
                    Rule,
                    field.Key.Name,
                    check.LabelOf(entry),
                    Excerpt.Of(term.Value),
                    Wording.AnyOf(field.Key.Vocabulary),
                    DidYouMean(field.Key, term.Value));
            }
        }
    }

    private static string DidYouMean(SeedKey key, string written) =>
        EditDistance.Nearest(written, key.Vocabulary) is { } near ? $" Did you mean '{near}'?" : "";
}
