using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A date that the text gives only relative to the article's date ("next month"), in a seed that doesn't have that date.</summary>
internal sealed class RelativeWithoutReference : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART6006", "Relative date without a reference date",
        "The date of {0} is given as '{1}', without a year. Add the date it is relative to, as 'referenceDate: …', to the annotation.");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        // A key that can't be read, or has another name, may be the reference date.
        var article = context.Annotation.Article;
        if (EventDates.HasReferenceDate(context) || article.Unknown.Count > 0 || article.Node is YamlMapping { IsPartial: true })
            yield break;

        foreach (var (_, entry) in context.Maps)
        {
            // The missing date is one mistake, however many values need it.
            if (entry is not null && RelativeDate(context, entry) is { } found)
            {
                yield return Report(context, found.Place, entry.Label, Excerpt.From(found.Words));
                yield break;
            }
        }
    }

    private static (SourceSpan Place, string Words)? RelativeDate(ValidationContext context, AnnotationEntry entry)
    {
        var dated = entry.Section == Sections.Events ? "startDate" : "date";
        return EventDates.Read(context, entry.Map[dated]) is not null
            && entry.Map["dateText"] is { } field
            && context.Anchors.RangesOf(entry, "dateText") is { Count: 1 } ranges
            && ranges[0].In(context.Text.Text) is var words
            && IsRelative(context, entry, words)
            ? (field.Node.Range, words)
            : null;
    }

    private static bool IsRelative(ValidationContext context, AnnotationEntry entry, string words) =>
        context.TextOf(entry.Map["dateBasis"]) is { } basis
            ? basis.Value == "relative"
            : !YearDigits.HasYear(words);
}
