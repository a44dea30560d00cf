using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An event that ends before it begins.</summary>
internal sealed class EndBeforeStart : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART6005", "Ends before it begins",
        "{0} ends ({1}) before it begins ({2}). Swap the dates, or correct one of them.");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        foreach (var (map, entry) in context.Maps)
        {
            if (entry?.Section != Sections.Events || EventDates.Read(context, map["startDate"]) is not { } start)
                continue;

            var interval = start.Result.Interval;
            if (interval is { EndsBeforeItBegins: true })
            {
                yield return Find(context, entry, start.Node, interval.Start!, interval.End!)
                    .With(TurnRound(context, start.Node, interval));
            }

            var begin = start.Result.Date ?? interval?.Start;
            if (EventDates.Read(context, map["endDate"]) is { Result.Date: { } date } end
                && begin is not null && date.IsBefore(begin))
            {
                yield return Find(context, entry, end.Node, begin, date)
                    .With(interval is null ? ChangeOver(context, start.Node, end.Node) : null);
            }
        }
    }

    private static Fix TurnRound(ValidationContext context, YamlScalar node, EdtfInterval interval)
    {
        var turned = $"{interval.End!.Text}/{interval.Start!.Text}";
        return Fix.Choice($"Write {turned}", context.Editor.Write(node, turned));
    }

    private static Fix ChangeOver(ValidationContext context, YamlScalar start, YamlScalar end) =>
        Fix.Choice("Swap the dates", context.Editor.ChangeOver(start, end));

    private Finding Find(ValidationContext context, AnnotationEntry entry, YamlNode node, EdtfDate start, EdtfDate end) =>
        Refuse(context, node, Wording.Capital(entry.Label), end.Text, start.Text);
}
