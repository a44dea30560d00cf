using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An end beside a start that is an interval and so has an end already.</summary>
internal sealed class EndGivenTwice : SeedRule
{
    public override Rule Rule { get; } = new(
        "ART6008", "End given twice",
        "{0} has an 'endDate', but its 'startDate' is the interval '{1}'. Write 'startDate: {2}', or take out 'endDate'.");

    public override void Check(SeedCheck check)
    {
        foreach (var entry in check.Entries.Where(e => e.Section == SeedSection.Events && check.IsSound(e.Node)).ToArray())
        {
            if (EventDates.Read(check, entry.Map["startDate"]) is { Result.Interval: { } interval } start
                && EventDates.Read(check, entry.Map["endDate"]) is { } end)
            {
                check.Refuse(end.Node, Rule, SeedCheck.Capital(entry.Label), start.Node.Value, interval.Start?.Text ?? "…");
            }
        }
    }
}
