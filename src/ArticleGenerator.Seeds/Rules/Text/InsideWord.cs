using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>Words of or about a quotation or an event that are cut in the middle. They are in the text, so they are kept.</summary>
internal sealed class InsideWord : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART5007", "Cut off within a word",
        "'{0}' of {1} {2} in the middle of the word '{3}'. Copy the whole word.{4}");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var text = context.Text.Text;
        foreach (var (entry, field, value) in context.Values(ValueKind.Anchor))
        {
            if (field.Key.Name != "mentions"
                && !MayBePart(field, value)
                && context.Anchors.MatchesOf(entry!, field, value).Only is { } range
                && (WordEdge.Cuts(text, range.Start) || WordEdge.Cuts(text, range.End)))
            {
                yield return Find(context, entry!, field, value, range);
            }
        }
    }

    /// <summary>In some languages a verb or a date may be part of a longer word; braces say that this is intended.</summary>
    private static bool MayBePart(AnnotationField field, AnnotationValue value) => field.Key.Name != "text" && value.Anchor is not null;

    private Finding Find(ValidationContext context, AnnotationEntry entry, AnnotationField field, AnnotationValue value, SourceSpan range)
    {
        var text = context.Text.Text;
        var atStart = WordEdge.Cuts(text, range.Start);
        var word = WordEdge.WordAround(text, atStart ? range.Start : range.End);
        return Report(
            context, value.Node.Range,
            field.Key.Name, entry.Label, atStart ? "begins" : "ends", Excerpt.From(word.In(text)),
            field.Key.Name == "text" ? "" : $" If only this part is meant, write {{ exact: {Excerpt.From(range.In(text))} }}.")
            .With(WholeWords(context, value, range));
    }

    /// <summary>Several words were cut by mistake when they were copied; a single word may be meant as a part.</summary>
    private static Fix? WholeWords(ValidationContext context, AnnotationValue value, SourceSpan range)
    {
        var text = context.Text.Text;
        var start = WordEdge.Cuts(text, range.Start) ? WordEdge.WordAround(text, range.Start).Start : range.Start;
        var end = WordEdge.Cuts(text, range.End) ? WordEdge.WordAround(text, range.End).End : range.End;
        var whole = SourceSpan.FromBounds(start, end);
        return value.Node is YamlScalar words && context.HasRoom
            ? new(
                $"Write '{Excerpt.From(whole.In(text))}'",
                IsSafe: words.Value.Trim().Any(char.IsWhiteSpace),
                new[] { context.Editor.Write(words, whole.In(text)) }.ToEquatableArray())
            : null;
    }
}
