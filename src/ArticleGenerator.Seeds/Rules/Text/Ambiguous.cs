using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>Words that are in the text more than once, although one place is meant.</summary>
internal sealed class Ambiguous : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART5002", "More than once in the text",
        "'{0}' of {1} is in the article {2} ({3}): '{4}'. " +
        "Copy more words, or say which match you mean: {{ exact: …, occurrence: 1 }} is the first.{5}");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        if (context.Text.IsBlank)
            yield break;

        foreach (var (entry, field, value) in context.Values(ValueKind.Anchor))
        {
            if ((field.Key.Name != "mentions" || value.Anchor is not null)
                && context.Anchors.MatchesOf(entry!, field, value) is { Count: > 1 } matches
                && HasWhatDecides(context, entry!, field))
            {
                yield return Find(context, entry!, field, value, matches);
            }
        }
    }

    private Finding Find(
        ValidationContext context, AnnotationEntry entry, AnnotationField field, AnnotationValue value, AnchorMatches matches)
    {
        var words = context.Anchors.SelectorOf(value).Exact;
        return Refuse(
            context, value.Node, field.Key.Name, entry.Label, Wording.Times(matches.Count), context.Anchors.LinesOf(matches),
            Excerpt.From(words), context.Pin.Hint)
            .With(context.HasRoom && value.Node is YamlScalar node ? [.. Occurrences(context, field, node, matches)] : []);
    }

    /// <summary>One fix for each of the first matches, by the words there.</summary>
    private static IEnumerable<Fix> Occurrences(
        ValidationContext context, AnnotationField field, YamlScalar words, AnchorMatches matches) =>
        from place in matches.Ranges.Select((range, index) => (Range: range, Number: index + 1))
        let line = Wording.Digits(context.TextLineOf(place.Range))
        select Fix.Choice(
            $"Select the match on line {line}: '{Excerpt.Before(context.Text.Text, place.Range.Start)}…'",
            context.Editor.WriteAnchor(field, words, place.Number));

    /// <summary>What would locate <c>source</c>, <c>cue</c> and <c>dateText</c> may itself be the mistake.</summary>
    private static bool HasWhatDecides(ValidationContext context, AnnotationEntry entry, AnnotationField field) => field.Key.Name switch
    {
        "source" or "dateText" => IsFound(context, entry, "text"),
        "cue" => IsFound(context, entry, "text") && (entry.Map["source"] is null || IsFound(context, entry, "source")),
        _ => true,
    };

    private static bool IsFound(ValidationContext context, AnnotationEntry entry, string key) =>
        entry.Map.Unknown.Count == 0
        && !context.IsCut(entry)
        && entry.Map[key] is { } field
        && context.IsSound(field.Node)
        && context.Anchors.RangesOf(entry, key).Count == field.Values.Count;
}
