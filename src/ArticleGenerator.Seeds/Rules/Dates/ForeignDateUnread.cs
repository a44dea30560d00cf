using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A date in another tool's front matter that can't be read. The file belongs to that tool, so this is only a hint.</summary>
internal sealed class ForeignDateUnread : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART6009", "Date in front matter that is not read",
        "'{0}' cannot be read as a date, so it is ignored. Write a date like 2024-01-05 or 2024-01-05T09:00:00+01:00.",
        Severity.Hint);

    public override IEnumerable<Finding> Check(ValidationContext context) => UnmarkedFrontMatter.Find(context.Source) is not null
        ? []
        : ForeignFrontMatter.Read(context.Source, context.Annotation).UnreadDates
            .Select(date => Report(new FileSpan(context.Source.TextPath, date.Range), Excerpt.From(date.Value)));
}
