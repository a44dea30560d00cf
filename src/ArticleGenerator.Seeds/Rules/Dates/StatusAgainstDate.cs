using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>
/// An event that is marked as upcoming although its date is before the article's day, or as over before it began; words that were said
/// after the article that quotes them. If there are several, the article's day is probably wrong.
/// </summary>
internal sealed class StatusAgainstDate : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART6007", "Date that contradicts the article's date",
        "{0} cannot be {1}: its date is {2}, {3} the article's date, {4}. {5}");

    public override IEnumerable<Finding> Check(ValidationContext context) =>
        EventDates.ReferenceDate(context) is { Result.Date: { } day } today
            ? from contradiction in Contradictions(context, day)
              group contradiction by contradiction.Where into same
              select Find(context, [.. same], today.Node)
            : [];

    private static List<Contradiction> Contradictions(ValidationContext context, EdtfDate today)
    {
        var found = new List<Contradiction>();
        foreach (var (_, entry) in context.Maps)
        {
            if (In(context, entry, today) is { } contradiction)
                found.Add(contradiction);
        }

        return found;
    }

    private Finding Find(ValidationContext context, Contradiction[] same, YamlScalar today)
    {
        var (first, others) = (same[0], same.Length - 1);
        var fix = others switch
        {
            0 => first.HowTo,
            1 => "One more entry has the same conflict. Correct the article's date, or the dates of both entries.",
            _ => $"{Wording.Digits(others)} more entries have the same conflict. " +
                $"Correct the article's date, or the dates of all {Wording.Digits(same.Length)} entries.",
        };
        return Report(
            context, others == 0 ? first.Node.Range : today.Range,
            Wording.Capital(first.Entry.Label), first.Is, first.Date, first.Where, today.Value, fix)
            .Refusing([.. same.Select(c => c.Node)])
            .With(others == 0 && first.Instead is { } instead
                ? Fix.Choice($"Write '{instead}'", context.Editor.Write(first.Node, instead))
                : null);
    }

    private static Contradiction? In(ValidationContext context, AnnotationEntry? entry, EdtfDate today) => entry?.Section switch
    {
        Sections.Events => OfEvent(context, entry, today),
        Sections.Quotes => OfQuote(context, entry, today),
        _ => null,
    };

    private static Contradiction? OfQuote(ValidationContext context, AnnotationEntry entry, EdtfDate today) =>
        EventDates.Read(context, entry.Map["date"]) is { Result.Date: { } date } read && date.Earliest.CompareTo(today.Latest) > 0
            ? new(entry, read.Node, "part of the article", date.Text, "after", "Correct the date.")
            : null;

    private static Contradiction? OfEvent(ValidationContext context, AnnotationEntry entry, EdtfDate today)
    {
        if (context.TextOf(entry.Map["eventStatus"]) is not { } status)
            return null;

        var start = EventDates.Read(context, entry.Map["startDate"])?.Result;
        var first = start?.Date ?? start?.Interval?.Start;
        var last = EventDates.Read(context, entry.Map["endDate"])?.Result.Date ?? start?.Date ?? start?.Interval?.End;
        return status.Value switch
        {
            "scheduled" when last is not null && last.Latest.CompareTo(today.Earliest) < 0 => Of(last, "before", "held"),
            "held" or "ongoing" when first is not null && first.Earliest.CompareTo(today.Latest) > 0 => Of(first, "after", "scheduled"),
            _ => null,
        };

        Contradiction Of(EdtfDate date, string where, string instead) =>
            new(entry, status, $"'{status.Value}'", date.Text, where, "Correct the status or the date.", instead);
    }

    /// <param name="Node">The node that is dropped.</param>
    /// <param name="Is">What the entry can't be.</param>
    /// <param name="Instead">The status that fits the date.</param>
    private sealed record Contradiction(
        AnnotationEntry Entry, YamlScalar Node, string Is, string Date, string Where, string HowTo, string? Instead = null);
}
