using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An article without words. What is claimed about it isn't checked further.</summary>
internal sealed class EmptyText : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART5006", "Empty text",
        "'{0}' is empty. Write the article, or delete its line in INDEX.md.");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        if (context.Text.IsBlank && context.Source is { IsTextUtf8: true } source)
            yield return Report(new FileSpan(source.TextPath, new SourceSpan(source.BodyStart, 0)), source.TextPath);
    }
}
