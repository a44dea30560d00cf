using ArticleGenerator.Core;
using ArticleGenerator.SourceGenerators.Parsing;

namespace ArticleGenerator.SourceGenerators.Rules;

/// <summary>
/// An event that is said to be still to come though its date has passed on the article's day, or to be over before it began. Where several are,
/// it is rather the article's day that is wrong.
/// </summary>
internal sealed class StatusAgainstDate : SeedRule
{
    public override Rule Rule { get; } = new("ART6007", "Status that contradicts the date", "{0} cannot be '{1}': its date is {2}, {3} the article's own day, {4}. {5}");

    public override void Check(SeedCheck check)
    {
        if (EventDates.ReferenceDate(check) is not { Result.Date: not null } today)
        {
            return;
        }

        var contradictions = (
            from entry in check.Entries
            where entry.Section == SeedSection.Events && check.IsSound(entry.Node)
            let status = check.ValuesOf(entry.Map["eventStatus"]).FirstOrDefault()?.Node as YamlScalar
            where status is not null
            let found = Contradiction(check, entry, status.Value, today.Result.Date!)
            where found is not null
            select (Entry: entry, Status: status, found.Value.Date, found.Value.Where)).ToArray();
        foreach (var same in contradictions.GroupBy(c => c.Where))
        {
            var first = same.First();
            var others = same.Count() - 1;
            check.Report(others > 0 ? today.Node.Range : first.Status.Range, Rule, [SeedCheck.Capital(first.Entry.Label), first.Status.Value, first.Date, first.Where, today.Node.Value, Mend(others)]);
            check.RefuseQuietly(same.Select(c => c.Status));
        }
    }

    private static string Mend(int others) => others == 0
        ? "Correct the status or the date."
        : $"It is so with {others} more event{(others == 1 ? "" : "s")}: correct that day, or their dates.";

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
