using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>The same words of the text, found for two entries.</summary>
internal sealed class SameWordsForTwo : ArticleRule
{
    private const int MostPlaces = 5;

    public override Rule Rule { get; } = new(
        "ART5004", "The same words found for two entries",
        "'{0}' in line {1} of the article ('{2}') may be {3} or {4}, so it counts for neither. " +
        "Pick the place in the one that is meant: 'mentions: {5}'{6}.");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var anchors = context.Anchors;
        if (anchors.Mentions.Shared.Count == 0)
            return [];

        return from pair in anchors.Mentions.Shared.GroupBy(s => (s.First, s.Second), s => s.Range)
               where anchors.IsReadWhole(anchors.Named[pair.Key.First]) && anchors.IsReadWhole(anchors.Named[pair.Key.Second])
               select Find(context, pair.Key, [.. pair]);
    }

    private Finding Find(ValidationContext context, (int First, int Second) pair, SourceSpan[] places)
    {
        var (first, second) = (context.Anchors.Named[pair.First], context.Anchors.Named[pair.Second]);
        var orElse = first.Section == second.Section ? ", or put the two together" : "";
        return Report(
            context, second.IdNode.Range,
            Excerpt.From(places[0].In(context.Text.Text)), Wording.Digits(context.TextLineOf(places[0])),
            Excerpt.Around(context.Text.Text, places[0]), first.Label, second.Label,
            AnnotationEditor.Anchor(context.Text.SelectorOf(places[0])), orElse)
            .Beside(first.IdNode.Range)
            .With(context.HasRoom ? [Give(context, places, pair.First, pair.Second), Give(context, places, pair.Second, pair.First)] : []);
    }

    /// <summary>All the places for one of the two, if the other has more.</summary>
    private static Fix? Give(ValidationContext context, SourceSpan[] places, int owner, int other)
    {
        var anchors = context.Anchors;
        return places.Length <= MostPlaces
            && anchors.Mentions.ByEntry[other].Count > 0
            && context.Editor.AddMentions(anchors.Named[owner], places.Select(context.Text.SelectorOf)) is { } edit
            ? Fix.Choice($"Let {Lines(context, places)} count for {anchors.Named[owner].Label}", edit)
            : null;
    }

    private static string Lines(ValidationContext context, SourceSpan[] places)
    {
        var lines = places.Select(context.TextLineOf).Distinct().Select(Wording.Digits).ToArray();
        return $"'{Excerpt.From(places[0].In(context.Text.Text))}' in line{(lines.Length == 1 ? "" : "s")} {Wording.AllOf(lines)}";
    }
}
