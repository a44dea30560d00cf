using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A quotation whose pieces stand in the text in another order, or share words. It stays as the seed has it.</summary>
internal sealed class PiecesOutOfOrder : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART5008", "Pieces of a quotation out of order",
        "'{0}' is a piece of {1} that {2} '{3}' in the text. {4}");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        foreach (var (map, entry) in context.Maps)
        {
            if (entry?.Section == Sections.Quotes
                && map["text"] is { Values.Count: > 1 } field
                && FirstOutOfOrder(context, entry, field) is { } found)
            {
                yield return Find(context, entry, found.Value, found.Range, found.Before);
            }
        }
    }

    private static (AnnotationValue Value, SourceSpan Range, SourceSpan Before)? FirstOutOfOrder(
        ValidationContext context, AnnotationEntry entry, AnnotationField field)
    {
        SourceSpan? before = null;
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

    private Finding Find(ValidationContext context, AnnotationEntry entry, AnnotationValue value, SourceSpan range, SourceSpan before)
    {
        var overlaps = range.Overlaps(before);
        return Report(
            context, value.Node.Range,
            Words(context, range), entry.Label, overlaps ? "shares words with" : "stands before", Words(context, before),
            overlaps ? "Let each piece end before the next begins." : "Write the pieces in the order of the text.");
    }

    private static string Words(ValidationContext context, SourceSpan range) => Excerpt.From(range.In(context.Text.Text));
}
