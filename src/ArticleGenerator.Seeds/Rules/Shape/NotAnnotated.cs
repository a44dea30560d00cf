using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A text of which nothing is said. It is an article all the same, with its paragraphs and its headline.</summary>
internal sealed class NotAnnotated : SeedRule
{
    public override Rule Rule { get; } = new(
        "ART3014", "Not annotated",
        "'{0}' has no annotation. To say who is in it, what was said and what happened, write it into a file '{1}.yaml' beside it.",
        Weight.Hint);

    public override void Check(SeedCheck check)
    {
        if (check.Source is { SidecarPath: null, IsTextUtf8: true, HasFrontMatterAnnotation: false } source
            && !check.Text.IsBlank
            && !UnmarkedAnnotation.IsIn(check))
        {
            check.Report(new SeedLocation(source.TextPath, new TextRange(source.BodyStart, 0)), Rule, [source.TextPath, source.TextName]);
        }
    }
}
