using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An end next to a start that is an interval, which already has an end.</summary>
internal sealed class EndGivenTwice : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART6008", "End given twice",
        "{0} has an 'endDate', but its 'startDate' is the interval '{1}'. Write 'startDate: {2}', or delete 'endDate'.");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        foreach (var (map, entry) in context.Maps)
        {
            if (entry?.Section == Sections.Events
                && map["endDate"] is { } endDate
                && EventDates.Read(context, map["startDate"]) is { Result.Interval: { } interval } start
                && context.TextOf(endDate) is { } end)
            {
                yield return Refuse(context, end, Wording.Capital(entry.Label), start.Node.Value, interval.Start?.Text ?? "…")
                    .With(WithoutInterval(context, start.Node, interval, end), WithoutEnd(context, (YamlMapping)map.Node!, end));
            }
        }
    }

    private static Fix? WithoutInterval(ValidationContext context, YamlScalar start, EdtfInterval interval, YamlScalar end) =>
        interval.Start is { } date && Edtf.Read(end.Value).Date is { } last && !last.IsBefore(date)
        ? Fix.Choice($"Write 'startDate: {Excerpt.From(date.Text)}'", context.Editor.Write(start, date.Text))
        : null;

    private static Fix? WithoutEnd(ValidationContext context, YamlMapping map, YamlNode end) =>
        map.Pairs.FirstOrDefault(p => p.Value == end) is { } pair && context.Editor.Remove(map, pair) is { } edit
            ? Fix.Choice("Delete 'endDate'", edit)
            : null;
}
