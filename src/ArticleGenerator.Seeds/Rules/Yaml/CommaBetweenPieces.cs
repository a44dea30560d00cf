using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>
/// Words of the article that a comma splits into items of a list: <c>text: [Yes, we can]</c>. Not checked for <c>mentions</c>, where a name
/// and a title next to it are two items.
/// </summary>
internal sealed class CommaBetweenPieces : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART2009", "Comma that splits one passage in two",
        "A comma in '{0}' of {1} splits one passage of the article into two pieces, '{2}' and '{3}'. " +
        "Put the passage in quotation marks or under '{0}: |'.{4}");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        foreach (var (map, entry) in context.Maps)
        {
            for (var i = 0; i < map.Fields.Count; i++)
            {
                var field = map.Fields[i];
                if (field is { Key: { Kind: ValueKind.Anchor, Name: not "mentions" }, Node: YamlSequence { IsFlow: true } list }
                    && context.IsSound(list)
                    && FirstSplit(context, list) is var (left, right))
                {
                    var both = SourceSpan.FromBounds(left.Range.Start, right.Range.End);
                    yield return Report(
                        context, both, field.Key.Name, context.LabelOf(entry), Excerpt.From(left.Value), Excerpt.From(right.Value),
                        field.Key.IsList ? " To keep two pieces, put each in quotation marks." : " Delete the brackets.")
                        .Refusing(list)
                        .With(context.HasRoom ? FixesOf(context, field, list, left, right) : []);
                }
            }
        }
    }

    /// <summary>Each fix is offered if the words that it makes are in the article once.</summary>
    private static Fix?[] FixesOf(ValidationContext context, AnnotationField field, YamlSequence list, YamlScalar left, YamlScalar right)
    {
        var both = SourceSpan.FromBounds(left.Range.Start, right.Range.End);
        var whole = both.In(context.Source.AnnotationFile);
        var edit = list.Items.Count == 2 && !field.Key.IsList ? context.Editor.WriteAt(list.Range, whole) : context.Editor.Quote(both);
        return
        [
            IsFoundOnce(context, whole) ? Fix.Safe("Make them one piece", edit) : null,
            field.Key.IsList && IsFoundOnce(context, left.Value) && IsFoundOnce(context, right.Value)
                ? Fix.Choice("Keep two pieces", context.Editor.Quote(left.Range), context.Editor.Quote(right.Range))
                : null,
        ];
    }

    private static bool IsFoundOnce(ValidationContext context, string words) => context.Text.Find(new AnchorSelector(words)).Count == 1;

    private static (YamlScalar Left, YamlScalar Right)? FirstSplit(ValidationContext context, YamlSequence list)
    {
        for (var i = 1; i < list.Items.Count; i++)
        {
            if (list.Items[i - 1] is YamlScalar { Style: YamlScalarStyle.Plain, IsEmpty: false } left
                && list.Items[i] is YamlScalar { Style: YamlScalarStyle.Plain, IsEmpty: false } right
                && (Has(context, $"{left.Value}, {right.Value}") || Has(context, $"{left.Value},{right.Value}")))
            {
                return (left, right);
            }
        }

        return null;
    }

    private static bool Has(ValidationContext context, string words) => context.Text.Find(new AnchorSelector(words)).Count > 0;
}
