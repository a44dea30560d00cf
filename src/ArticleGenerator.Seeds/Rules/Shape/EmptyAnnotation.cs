using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A sidecar without content.</summary>
internal sealed class EmptyAnnotation : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART3012", "Empty annotation",
        "'{0}' has no content. Write who is in the article and what was said, or delete the file.");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        if (context.Source is { SidecarPath: { } path, IsSidecarUtf8: true }
            && context.Annotation.Document is { Root: null, Problems.Count: 0 })
        {
            yield return Report(context, new SourceSpan(0, 0), path);
        }
    }
}
