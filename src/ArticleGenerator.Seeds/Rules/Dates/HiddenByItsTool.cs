using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>
/// A post that the tool which owns it doesn't show, now or to everybody. Here only <c>draft</c> and INDEX.md decide. The file is that
/// tool's, so it is no more than a hint.
/// </summary>
internal sealed class HiddenByItsTool : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART6010", "Front matter that hides a post elsewhere",
        "'{0}: {1}' doesn't keep this article back. To keep it back, write 'draft: true', or delete its line in INDEX.md.",
        Severity.Hint);

    public override IEnumerable<Finding> Check(ValidationContext context) => UnmarkedFrontMatter.Find(context.Source) is not null
        ? []
        : ForeignFrontMatter.Read(context.Source, context.Annotation).Hiding(DateTime.UtcNow)
            .Select(pair => Report(
                new FileSpan(context.Source.TextPath, pair.Key.Range),
                Excerpt.From(pair.Key.Value),
                Excerpt.From(pair.Value.Range.In(context.Source.TextFile))));
}
