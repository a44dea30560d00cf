using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An event that ends before it begins.</summary>
internal sealed class EndBeforeStart : SeedRule
{
    public override Rule Rule { get; } = new(
        "ART6005", "Ends before it begins",
        "{0} ends ({1}) before it begins ({2}). Put them the other way round, or correct one of them.");

    public override void Check(SeedCheck check)
    {
        foreach (var entry in check.Entries.Where(e => e.Section == SeedSection.Events && check.IsSound(e.Node)).ToArray())
        {
            var start = EventDates.Read(check, entry.Map["startDate"]);
            var end = EventDates.Read(check, entry.Map["endDate"]);
            Compare(check, entry, start?.Node, start?.Result.Interval?.Start, start?.Result.Interval?.End);
            Compare(check, entry, end?.Node, start?.Result.Date ?? start?.Result.Interval?.Start, end?.Result.Date);
        }
    }

    private void Compare(SeedCheck check, SeedEntry entry, YamlNode? node, EdtfDate? start, EdtfDate? end)
    {
        if (node is not null && start is not null && end is not null && end.Latest.CompareTo(start.Earliest) < 0)
            check.Refuse(node, Rule, SeedCheck.Capital(entry.Label), end.Text, start.Text);
    }
}
