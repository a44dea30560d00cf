using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>The same words of the text, found for two entries.</summary>
internal sealed class SameWordsForTwo : ArticleRule
{
    private const int MostPlaces = 5;

    public override Rule Rule { get; } = new(
        "ART5004", "The same words found for two entries",
        "'{0}' on line {1} of the article ('{2}') may be {3} or {4}, so it counts for neither. " +
        "Select the match in the entry you mean: 'mentions: {5}'{6}.");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var anchors = context.Anchors;
        if (anchors.Mentions.Shared.Count == 0)
            return [];

        return from pair in anchors.Mentions.Shared.GroupBy(s => (s.First, s.Second))
               where anchors.IsReadWhole(anchors.Named[pair.Key.First]) && anchors.IsReadWhole(anchors.Named[pair.Key.Second])
               select Find(context, pair.Key, [.. pair]);
    }

    private Finding Find(ValidationContext context, (int First, int Second) pair, SharedMention[] places)
    {
        var (place, ofFirst, ofSecond) = (places[0].Range, places[0].FirstRange, places[0].SecondRange);
        var (first, second) = (context.Anchors.Named[pair.First], context.Anchors.Named[pair.Second]);
        var orElse = first.Section == second.Section && ofFirst == ofSecond ? ", or merge the two" : "";
        return Report(
            context, PlaceOf(context, second, ofSecond),
            Excerpt.From(place.In(context.Text.Text)), Wording.Digits(context.TextLineOf(place)),
            Excerpt.Around(context.Text.Text, place), first.Label, second.Label,
            AnnotationEditor.Anchor(context.Text.SelectorOf(ofSecond)), orElse)
            .Beside(PlaceOf(context, first, ofFirst))
            .With(context.HasRoom ? Choices(context, pair, places) : []);
    }

    private static Fix?[] Choices(ValidationContext context, (int First, int Second) pair, SharedMention[] places) =>
    [
        Give(context, Array.ConvertAll(places, s => s.FirstRange), pair.First, pair.Second),
        Give(context, Array.ConvertAll(places, s => s.SecondRange), pair.Second, pair.First),
    ];

    /// <summary>All places for one of the two, if the other has more.</summary>
    private static Fix? Give(ValidationContext context, SourceSpan[] places, int owner, int other)
    {
        var anchors = context.Anchors;
        return places.Length <= MostPlaces
            && anchors.Mentions.ByEntry[other].Count > 0
            && context.Editor.AddMentions(anchors.Named[owner], places.Select(context.Text.SelectorOf)) is { } edit
            ? Fix.Choice($"Count {Lines(context, places)} for {anchors.Named[owner].Label}", edit)
            : null;
    }

    private static string Lines(ValidationContext context, SourceSpan[] places)
    {
        var lines = places.Select(context.TextLineOf).Distinct().Select(Wording.Digits).ToArray();
        return $"'{Excerpt.From(places[0].In(context.Text.Text))}' on line{(lines.Length == 1 ? "" : "s")} {Wording.AllOf(lines)}";
    }

    /// <summary>The name or mention that the words were found by; the id if none is written like them.</summary>
    private static SourceSpan PlaceOf(ValidationContext context, AnnotationEntry entry, SourceSpan place)
    {
        var words = FoldedText.Trimmed(place.In(context.Text.Text));
        var names = from field in entry.Map.Fields
                    where field.Key.Name is "name" or "alternateName" or "mentions"
                    from value in context.ValuesOf(field)
                    from name in NamesIn(value)
                    where string.Equals(FoldedText.Trimmed(name.Value), words, StringComparison.OrdinalIgnoreCase)
                    select name.Range;
        return names.DefaultIfEmpty(entry.IdNode.Range).First();
    }

    private static IEnumerable<YamlScalar> NamesIn(AnnotationValue value) =>
        value.Anchor?["exact"]?.Node is YamlScalar exact ? [exact] : LanguageMap.Read(value.Node).Select(t => t.Text);
}
