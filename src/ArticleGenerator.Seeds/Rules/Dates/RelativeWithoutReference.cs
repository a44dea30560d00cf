using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>
/// A date that the text gives only relative to its own day ("next month"), in a seed that does not say which day that is.
/// </summary>
internal sealed class RelativeWithoutReference : SeedRule
{
    public override Rule Rule { get; } = new(
        "ART6006", "Relative date without a reference date",
        "The date of {0} is told by '{1}', which gives no year. Add 'referenceDate: …' to the article, the day from which it is counted.");

    public override void Check(SeedCheck check)
    {
        // A key that could not be read, or under another name, may be the reference date.
        // One that is missing is one mistake, however many need it.
        var article = check.Seed.Article;
        if (!EventDates.HasReferenceDate(check) && article.Unknown.Count == 0 && article.Node is not YamlMapping { IsPartial: true }
            && check.Entries.Where(e => check.IsSound(e.Node))
                .Select(e => RelativeDate(check, e))
                .FirstOrDefault(found => found is not null) is { } first)
        {
            check.Report(first.Place, Rule, [first.Label, Excerpt.Of(first.Words)]);
        }
    }

    private static (TextRange Place, string Label, string Words)? RelativeDate(SeedCheck check, SeedEntry entry)
    {
        var dated = entry.Section == SeedSection.Events ? "startDate" : "date";
        return EventDates.Read(check, entry.Map[dated]) is not null
            && entry.Map["dateText"] is { } field
            && check.Anchors.RangesOf(entry, "dateText") is { Count: 1 } ranges
            && ranges[0].In(check.Text.Text) is var words
            && IsRelative(check, entry, words)
            ? (field.Node.Range, entry.Label, words)
            : null;
    }

    private static bool IsRelative(SeedCheck check, SeedEntry entry, string words) =>
        check.ValuesOf(entry.Map["dateBasis"]).FirstOrDefault()?.Node is YamlScalar basis
            ? basis.Value == "relative"
            : !YearDigits.HasYear(words);
}
