using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>
/// A post that the tool it belongs to doesn't show, now or to everybody. Here only <c>draft</c> and INDEX.md decide. The file belongs to
/// that tool, so this is only a hint.
/// </summary>
internal sealed class HiddenByItsTool : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART6010", "Front matter that hides a post elsewhere",
        "'{0}: {1}' doesn't stop this article from being published. To stop it, write 'draft: true', or delete its line in INDEX.md.",
        Severity.Hint);

    public override IEnumerable<Finding> Check(ValidationContext context) => UnmarkedFrontMatter.Find(context.Source) is not null
        ? []
        : ForeignFrontMatter.Read(context.Source, context.Annotation).Hiding(DateTime.UtcNow)
            .Select(pair => Report(
                new FileSpan(context.Source.TextPath, pair.Key.Range),
                Excerpt.From(pair.Key.Value),
                Excerpt.From(pair.Value.Range.In(context.Source.TextFile))));
}
