using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A person, organization or place that the text does not name.</summary>
internal sealed class NeverMentioned : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART5003", "Never mentioned",
        "{0} is never mentioned: the article has none of its names.{1} " +
        "Add to 'mentions' what the article calls it, or write 'mentions: []' if it is meant only by implication.{2}");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        if (context.Text.IsBlank)
            yield break;

        var anchors = context.Anchors;
        for (var i = 0; i < anchors.Named.Count; i++)
        {
            var entry = anchors.Named[i];
            if (anchors.Mentions.ByEntry[i].Count == 0
                && !anchors.Mentions.Unsettled.Contains(i)
                && !TextAnchors.IsByImplication(entry)
                && anchors.IsReadWhole(entry))
            {
                yield return Report(
                    context, entry.IdNode.Range,
                    Wording.Capital(entry.Label), context.HasRoom ? Nearest(context, entry) : "", context.Pin.Hint);
            }
        }
    }

    /// <summary>The first of its names that something in the text comes near to.</summary>
    private static string Nearest(ValidationContext context, AnnotationEntry entry)
    {
        var hints = from field in entry.Map.Fields
                    where field.Key.Name is "name" or "alternateName"
                    from value in context.ValuesOf(field)
                    from name in LanguageMap.Read(value.Node)
                    let hint = Hint(context, name.Text.Value)
                    where hint is not null
                    select " " + hint;
        return hints.FirstOrDefault() ?? "";
    }

    private static string? Hint(ValidationContext context, string name) =>
        context.Text.Find(new AnchorSelector(name)) is { Count: > 0 } plain
            ? $"'{Excerpt.From(name)}' in line {Wording.Digits(context.TextLineOf(plain.Ranges[0]))} does not count: " +
                "it is part of a longer word or name, or picked for another entry."
            : context.Text.Passages.Nearest(name) is { } near
                ? $"Nearest to '{Excerpt.From(name)}' comes '{Excerpt.From(near.Range.In(context.Text.Text))}'" +
                    $"{LookAlike.Difference(near.Range.In(context.Text.Text), name)} " +
                    $"in line {Wording.Digits(context.TextLineOf(near.Range))}."
                : null;
}
