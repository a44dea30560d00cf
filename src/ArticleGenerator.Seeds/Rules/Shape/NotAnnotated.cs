using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A text without an annotation. It is still an article, with its paragraphs and its headline.</summary>
internal sealed class NotAnnotated : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART3014", "Not annotated",
        "'{0}' has no annotation. To say who is in it, what was said and what happened, add a file '{1}.yaml' next to it.",
        Severity.Hint);

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        if (context.Source is { SidecarPath: null, IsTextUtf8: true, HasFrontMatterAnnotation: false } source
            && !context.Text.IsBlank
            && UnmarkedFrontMatter.Find(source) is null)
        {
            yield return Report(new FileSpan(source.TextPath, new SourceSpan(source.BodyStart, 0)), source.TextPath, source.TextName);
        }
    }
}
