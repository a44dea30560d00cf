using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A value outside a closed vocabulary.</summary>
internal sealed class UnknownTerm : ArticleRule
{
    public override Rule Rule { get; } = new("ART3005", "Value outside the vocabulary", "'{0}' of {1} must be {2}, not '{3}'.{4}");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        foreach (var (entry, field, value) in context.Values(ValueKind.Term))
        {
            if (value.Node is not YamlScalar term || field.Key.Vocabulary.Contains(term.Value))
                continue;

            var near = SchemaOrg(term.Value, field.Key.Vocabulary) ?? EditDistance.Nearest(term.Value, field.Key.Vocabulary);
            yield return Refuse(
                context, term, field.Key.Name, context.LabelOf(entry), Wording.TermsOf(field.Key), Excerpt.From(term.Value),
                near is null ? "" : $" Did you mean '{near}'?")
                .With(near is null ? null : NearFix.Of(
                    SchemaOrg(term.Value, [near]) ?? term.Value, near, field.Key.Vocabulary, context.Editor.Write(term, near)));
        }
    }

    /// <summary>The term that schema.org has a longer name for: <c>https://schema.org/EventCancelled</c>.</summary>
    private static string? SchemaOrg(string written, IEnumerable<string> vocabulary)
    {
        const string Prefix = "Event";
        var name = written.Substring(written.LastIndexOf('/') + 1);
        return name.StartsWith(Prefix, StringComparison.Ordinal)
            ? vocabulary.FirstOrDefault(term => string.Equals(term, name.Substring(Prefix.Length), StringComparison.OrdinalIgnoreCase))
            : null;
    }
}
