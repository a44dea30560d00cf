using ArticleGenerator.Core;
using ArticleGenerator.SourceGenerators.Parsing;

namespace ArticleGenerator.SourceGenerators.Rules;

/// <summary>An event that is said to be still to come though its date has passed on the article's day, or to be over before it began.</summary>
internal sealed class StatusAgainstDate : SeedRule
{
    public override Rule Rule { get; } = new("ART6007", "Status that contradicts the date", "{0} cannot be '{1}': its date is {2}, {3} the article's own day, {4}. Correct the status or the date.");

    public override void Check(SeedCheck check)
    {
        if (EventDates.ReferenceDate(check) is not { } today)
        {
            return;
        }

        foreach (var entry in check.Entries.Where(e => e.Section == SeedSection.Events && check.IsSound(e.Node)).ToArray())
        {
            if (check.ValuesOf(entry.Map["eventStatus"]).FirstOrDefault()?.Node is YamlScalar status && Contradiction(check, entry, status.Value, today) is { } found)
            {
                check.Refuse(status, Rule, SeedCheck.Capital(entry.Label), status.Value, found.Date, found.Where, today.Text);
            }
        }
    }

    private static (string Date, string Where)? Contradiction(SeedCheck check, SeedEntry entry, string status, EdtfDate today)
    {
        var start = EventDates.Read(check, entry.Map["startDate"])?.Result;
        var (first, last) = (start?.Date ?? start?.Interval?.Start, EventDates.Read(check, entry.Map["endDate"])?.Result.Date ?? start?.Date ?? start?.Interval?.End);
        return status switch
        {
            "scheduled" when last is not null && last.Latest.CompareTo(today.Earliest) < 0 => (last.Text, "before"),
            "held" or "ongoing" when first is not null && first.Earliest.CompareTo(today.Latest) > 0 => (first.Text, "after"),
            _ => null,
        };
    }
}
