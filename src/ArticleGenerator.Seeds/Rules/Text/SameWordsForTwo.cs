using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>The same words of the text, found for two entries.</summary>
internal sealed class SameWordsForTwo : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART5004", "The same words found for two entries",
        "'{0}' in line {1} of the article counts for both {2} and {3}. " +
        "Pick the place in the one that is meant: 'mentions: {{ exact: {0}, suffix: … }}'{4}.");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var anchors = context.Anchors;
        if (anchors.Mentions.Shared.Count == 0)
            return [];

        return from pair in anchors.Mentions.Shared.GroupBy(s => (s.First, s.Second))
               let first = anchors.Named[pair.Key.First]
               let second = anchors.Named[pair.Key.Second]
               where anchors.IsReadWhole(first) && anchors.IsReadWhole(second)
               select Find(context, pair.First().Range, first, second);
    }

    private Finding Find(ValidationContext context, SourceSpan place, AnnotationEntry first, AnnotationEntry second)
    {
        var orElse = first.Section == second.Section ? ", or put the two together" : "";
        return Report(
            context, PlaceOf(context, second, place),
            Excerpt.From(place.In(context.Text.Text)), Wording.Digits(context.TextLineOf(place)), first.Label, second.Label, orElse)
            .Beside(PlaceOf(context, first, place));
    }

    /// <summary>The name or mention that the words were found by; the id where none is written like them.</summary>
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
