using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A name in a script without spaces that may be the beginning of a longer one. It still counts.</summary>
internal sealed class PartOfLongerName : ArticleRule
{
    private const int MostPlaces = 5;

    public override Rule Rule { get; } = new(
        "ART5011", "May be part of a longer name",
        "'{0}' on line {1} of the article counts as a mention of {2}, but may be part of a longer name: '{3}'. " +
        "If it is, give that name an entry of its own, or select the right matches: 'mentions: {4}'.",
        Severity.Hint);

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var anchors = context.Anchors;
        for (var i = 0; i < anchors.Named.Count; i++)
        {
            if (First(context, anchors.Named[i], anchors.Mentions.ByEntry[i]) is var (mention, run))
                yield return Find(context, anchors.Named[i], mention, run);
        }
    }

    private Finding Find(ValidationContext context, AnnotationEntry entry, SourceSpan mention, SourceSpan run) => Report(
        context, entry.IdNode.Range,
        Excerpt.From(mention.In(context.Text.Text)), Wording.Digits(context.TextLineOf(mention)), entry.Label,
        Excerpt.From(run.In(context.Text.Text)), AnnotationEditor.Anchor(context.Text.SelectorOf(mention)))
        .With(context.HasRoom ? Pick(context, entry) : null);

    /// <summary>All places that may continue, if they are few.</summary>
    private static Fix? Pick(ValidationContext context, AnnotationEntry entry)
    {
        var mentions = context.Anchors.Mentions.ByEntry[context.Anchors.Named.TakeWhile(named => named != entry).Count()]
            .Where(mention => LongerName.At(context.Text.Text, mention) is not null && !IsPicked(context, entry, mention)).ToArray();
        return mentions.Length <= MostPlaces
            && context.Editor.AddMentions(entry, mentions.Select(context.Text.SelectorOf)) is { } edit
                ? Fix.Choice($"Count {(mentions.Length == 1 ? "this match" : "these matches")} for {entry.Label}", edit)
                : null;
    }

    /// <summary>The first mention that may continue; a picked place is intended.</summary>
    private static (SourceSpan Mention, SourceSpan Run)? First(
        ValidationContext context, AnnotationEntry entry, IReadOnlyList<SourceSpan> mentions)
    {
        foreach (var mention in mentions)
        {
            if (LongerName.At(context.Text.Text, mention) is { } run && !IsPicked(context, entry, mention))
                return (mention, run);
        }

        return null;
    }

    private static bool IsPicked(ValidationContext context, AnnotationEntry entry, SourceSpan mention) =>
        entry.Map["mentions"] is { } field
        && context.ValuesOf(field).Any(value => value.Anchor is not null && context.Anchors.MatchesOf(entry, field, value).Only == mention);
}
