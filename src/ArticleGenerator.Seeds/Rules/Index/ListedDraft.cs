namespace ArticleGenerator.Seeds.Rules;

/// <summary>An article that INDEX.md lists and that says it is a draft. It is not published, and nothing else is asked of it.</summary>
internal sealed class ListedDraft : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART1006", "Listed, but a draft",
        "INDEX.md lists '{0}', but its annotation says 'draft: true', so it is not published. Take out the one or the other.");

    public override IEnumerable<Finding> Check(ValidationContext context) =>
        [Report(context, context.Annotation.Article["draft"]?.KeyNode?.Range ?? default, context.Source.TextPath)];
}
