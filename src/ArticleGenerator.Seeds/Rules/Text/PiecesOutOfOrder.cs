using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A quotation whose pieces have another order in the text, or share words. It is kept as in the seed.</summary>
internal sealed class PiecesOutOfOrder : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART5008", "Pieces of a quotation out of order",
        "In {0}, '{1}' {2}. {3}");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        foreach (var (map, entry) in context.Maps)
        {
            if (entry?.Section == Sections.Quotes
                && map["text"] is { Values.Count: > 1 } field
                && FirstOutOfOrder(context, entry, field) is { } found)
            {
                yield return Find(context, entry, found.Value, found.Range, found.Before)
                    .With(context.HasRoom ? InOrder(context, entry, field) : null);
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
        var (overlaps, other) = (range.Overlaps(before), Words(context, before));
        return Report(
            context, value.Node.Range,
            entry.Label, Words(context, range),
            overlaps ? $"overlaps '{other}'" : $"is listed after '{other}' but comes before it in the text",
            overlaps ? "End each piece before the next one begins." : "List the pieces in the order of the text.");
    }

    /// <summary>The pieces in the order of the text, if all are texts and none overlap.</summary>
    private static Fix? InOrder(ValidationContext context, AnnotationEntry entry, AnnotationField field)
    {
        var pieces = context.ValuesOf(field)
            .Select(value => (Node: value.Node as YamlScalar, Range: context.Anchors.MatchesOf(entry, field, value).Only)).ToArray();
        var sorted = pieces.OrderBy(piece => piece.Range?.Start).ToArray();
        return pieces.All(piece => piece is { Node: not null, Range: not null })
            && sorted.Zip(sorted.Skip(1), (a, b) => a.Range!.Value.End <= b.Range!.Value.Start).All(isApart => isApart)
                ? Fix.Safe("List the pieces in the order of the text", [.. pieces.Zip(sorted, (old, now) => (old.Node, now.Node))
                    .Where(pair => pair.Item1 != pair.Item2).Select(pair => context.Editor.Write(pair.Item1!, pair.Item2!.Value))])
                : null;
    }

    private static string Words(ValidationContext context, SourceSpan range) => Excerpt.From(range.In(context.Text.Text));
}
