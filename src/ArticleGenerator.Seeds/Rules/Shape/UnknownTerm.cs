using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A value outside of a closed vocabulary.</summary>
internal sealed class UnknownTerm : ArticleRule
{
    public override Rule Rule { get; } = new("ART3005", "Value outside the vocabulary", "'{0}' of {1} cannot be '{2}', only {3}.{4}");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        foreach (var (entry, field, value) in context.Values(ValueKind.Term))
        {
            if (value.Node is not YamlScalar term || field.Key.Vocabulary.Contains(term.Value))
                continue;

            var near = EditDistance.Nearest(term.Value, field.Key.Vocabulary);
            yield return Refuse(
                context, term, field.Key.Name, context.LabelOf(entry), Excerpt.From(term.Value), Wording.TermsOf(field.Key),
                near is null ? "" : $" Did you mean '{near}'?")
                .With(near is null ? null : NearFix.Of(term.Value, near, field.Key.Vocabulary, context.Editor.Write(term, near)));
        }
    }
}
