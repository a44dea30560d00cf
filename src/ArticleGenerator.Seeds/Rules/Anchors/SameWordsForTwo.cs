using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>The same words of the text, found for two entries.</summary>
internal sealed class SameWordsForTwo : SeedRule
{
    public override Rule Rule { get; } = new(
        "ART5004", "The same words found for two entries",
        "'{0}' in line {1} of the article counts for both {2} and {3}. " +
        "Pick the place in the one that is meant: 'mentions: {{ exact: {0}, suffix: … }}'{4}.");

    public override void Check(SeedCheck check)
    {
        foreach (var shared in check.Anchors.Mentions.Shared.GroupBy(s => (s.First, s.Second)).Select(g => g.First()))
        {
            var (first, second) = (check.Anchors.Named[shared.First], check.Anchors.Named[shared.Second]);
            if (NeverMentioned.IsReadWhole(check, first) && NeverMentioned.IsReadWhole(check, second))
            {
                var words = Excerpt.Of(shared.Range.In(check.Text.Text));
                var orElse = first.Section == second.Section ? ", or put the two together" : "";
                check.Report(
                    second.IdNode.Range, Rule, [words, check.TextLine(shared.Range), first.Label, second.Label, orElse],
                    new SeedLocation(check.Source.AnnotationPath, first.IdNode.Range));
            }
        }
    }
}
