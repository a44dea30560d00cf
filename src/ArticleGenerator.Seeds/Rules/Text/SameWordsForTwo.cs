using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>The same words of the text, found for two entries.</summary>
internal sealed class SameWordsForTwo : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART5004", "The same words found for two entries",
        "'{0}' in line {1} of the article counts for both {2} and {3}. " +
        "Pick the place in the one that is meant: 'mentions: {{ exact: {0}, suffix: … }}'{4}.");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var anchors = context.Anchors;
        if (anchors.Mentions.Shared.Count == 0)
            return [];

        return from pair in anchors.Mentions.Shared.GroupBy(s => (s.First, s.Second))
               let first = anchors.Named[pair.Key.First]
               let second = anchors.Named[pair.Key.Second]
               where anchors.IsReadWhole(first) && anchors.IsReadWhole(second)
               select Find(context, pair.First().Range, first, second);
    }

    private Finding Find(ValidationContext context, SourceSpan place, AnnotationEntry first, AnnotationEntry second)
    {
        var orElse = first.Section == second.Section ? ", or put the two together" : "";
        return Report(
            context, second.IdNode.Range,
            Excerpt.From(place.In(context.Text.Text)), Wording.Digits(context.TextLineOf(place)), first.Label, second.Label, orElse)
            .Beside(first.IdNode.Range);
    }
}
