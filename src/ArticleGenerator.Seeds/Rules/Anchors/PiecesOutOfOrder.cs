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

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        foreach (var (map, entry) in context.Maps)
        {
            if (entry?.Section == SeedSection.Quotes
                && map["text"] is { Values.Count: > 1 } field
                && FirstOutOfOrder(context, entry, field) is { } found)
            {
                yield return Find(context, entry, found.Value, found.Range, found.Before);
            }
        }
    }

    private static (SeedValue Value, TextRange Range, TextRange Before)? FirstOutOfOrder(
        ValidationContext context, SeedEntry entry, SeedField field)
    {
        TextRange? before = null;
        foreach (var value in context.ValuesOf(field))
        {
            if (context.Anchors.MatchesOf(entry, field, value).Only is not { } range)
                continue;

            if (before is { } previous && range.Start < previous.End)
                return (value, range, previous);

            before = range;
        }

        return null;
    }

    private Finding Find(ValidationContext context, SeedEntry entry, SeedValue value, TextRange range, TextRange before)
    {
        var overlaps = range.Overlaps(before);
        return Report(
            context, value.Node.Range,
            Words(context, range), entry.Label, overlaps ? "shares words with" : "stands before", Words(context, before),
            overlaps ? "Let each piece end before the next begins." : "Write the pieces in the order of the text.");
    }

    private static string Words(ValidationContext context, TextRange range) => Excerpt.Of(range.In(context.Text.Text));
}
