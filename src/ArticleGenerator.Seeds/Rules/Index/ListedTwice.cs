using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A file that INDEX.md names again. The first place counts.</summary>
internal sealed class ListedTwice : IndexRule
{
    public override Rule Rule { get; } = new(
        "ART1004", "Listed twice",
        "'{0}' is listed twice, first in line {1}. Take out one of the two lines.");

    public override void Check(IndexCheck check)
    {
        foreach (var (entry, first) in check.Listing.Repeated)
            check.Report(entry, Rule, [Excerpt.Of(entry.Path), check.LineOf(first)], first);
    }
}
