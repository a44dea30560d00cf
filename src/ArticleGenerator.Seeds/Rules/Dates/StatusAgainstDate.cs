using System.Globalization;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>
/// An event that is said to be still to come though its date has passed on the article's day, or to be over before it began; words that
/// were said after the article that quotes them. Where several are, it is rather the article's day that is wrong.
/// </summary>
internal sealed class StatusAgainstDate : SeedRule
{
    public override Rule Rule { get; } = new(
        "ART6007", "Date that contradicts the article's own day",
        "{0} cannot be {1}: its date is {2}, {3} the article's own day, {4}. {5}");

    public override void Check(SeedCheck check)
    {
        if (EventDates.ReferenceDate(check) is not { Result.Date: not null } today)
            return;

        var day = today.Result.Date!;
        var contradictions = check.Entries.Where(e => check.IsSound(e.Node))
            .Select(e => e.Section == SeedSection.Events ? OfEvent(check, e, day)
                : e.Section == SeedSection.Quotes ? OfQuote(check, e, day)
                : null)
            .OfType<Contradiction>().ToArray();
        foreach (var same in contradictions.GroupBy(c => c.Where))
        {
            var first = same.First();
            var others = same.Count() - 1;
            var mend = others == 0
                ? first.Fix
                : $"It is so with {others.ToString(CultureInfo.InvariantCulture)} more: correct that day, or their dates.";
            check.Report(
                others == 0 ? first.Node.Range : today.Node.Range,
                Rule,
                [SeedCheck.Capital(first.Entry.Label), first.Is, first.Date, first.Where, today.Node.Value, mend]);
            check.RefuseQuietly(same.Select(c => c.Node));
        }
    }

    private static Contradiction? OfQuote(SeedCheck check, SeedEntry entry, EdtfDate today) =>
        EventDates.Read(check, entry.Map["date"]) is { Result.Date: { } date } read && date.Earliest.CompareTo(today.Latest) > 0
            ? new(entry, read.Node, "part of the article", date.Text, "after", "Correct the date.")
            : null;

    private static Contradiction? OfEvent(SeedCheck check, SeedEntry entry, EdtfDate today)
    {
        if (check.ValuesOf(entry.Map["eventStatus"]).FirstOrDefault()?.Node is not YamlScalar status)
            return null;

        var start = EventDates.Read(check, entry.Map["startDate"])?.Result;
        var first = start?.Date ?? start?.Interval?.Start;
        var last = EventDates.Read(check, entry.Map["endDate"])?.Result.Date ?? start?.Date ?? start?.Interval?.End;
        return status.Value switch
        {
            "scheduled" when last is not null && last.Latest.CompareTo(today.Earliest) < 0 => Of(last, "before"),
            "held" or "ongoing" when first is not null && first.Earliest.CompareTo(today.Latest) > 0 => Of(first, "after"),
            _ => null,
        };

        Contradiction Of(EdtfDate date, string where) =>
            new(entry, status, $"'{status.Value}'", date.Text, where, "Correct the status or the date.");
    }

    /// <param name="Node">What is left out.</param>
    /// <param name="Is">What the entry cannot be.</param>
    private sealed record Contradiction(SeedEntry Entry, YamlScalar Node, string Is, string Date, string Where, string Fix);
}
