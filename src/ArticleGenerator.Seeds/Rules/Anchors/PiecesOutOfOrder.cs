using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A quotation whose pieces stand in the text in another order, or share words. It stays as the seed has it.</summary>
internal sealed class PiecesOutOfOrder : SeedRule
{
    public override Rule Rule { get; } = new(
        "ART5008", "Pieces of a quotation out of order",
        "'{0}' is a piece of {1} that {2} '{3}' in the text. {4}");

    public override void Check(SeedCheck check)
    {
        foreach (var entry in check.Entries
            .Where(e => e.Section == SeedSection.Quotes && check.IsSound(e.Node) && e.Map["text"] is not null)
            .ToArray())
        {
            Check(check, entry, entry.Map["text"]!);
        }
    }

    private void Check(SeedCheck check, SeedEntry entry, SeedField field)
    {
        (TextRange Range, SeedValue Value)? before = null;
        foreach (var value in check.ValuesOf(field).ToArray())
        {
            if (check.Anchors.MatchesOf(entry, field, value).Only is not { } range)
                continue;

            if (before is { } previous && range.Start < previous.Range.End)
            {
                var overlaps = range.Overlaps(previous.Range);
                check.Report(value.Node.Range, Rule, [
                    Words(check, range), entry.Label, overlaps ? "shares words with" : "stands before", Words(check, previous.Range),
                    overlaps ? "Let each piece end before the next begins." : "Write the pieces in the order of the text.",
                ]);
                return;
            }

            before = (range, value);
        }
    }

    private static string Words(SeedCheck check, TextRange range) => Excerpt.Of(range.In(check.Text.Text));
}
