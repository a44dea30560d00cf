using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An article without a word in it. What is claimed of it is not looked at further.</summary>
internal sealed class EmptyText : SeedRule
{
    public override Rule Rule { get; } = new(
        "ART5006", "Empty text",
        "'{0}' has no text in it. Put the article into it, or take its line out of INDEX.md.");

    public override void Check(SeedCheck check)
    {
        if (check.Text.IsBlank && check.Source.IsTextUtf8)
            check.Report(new SeedLocation(check.Source.TextPath, new TextRange(check.Source.BodyStart, 0)), Rule, [check.Source.TextPath]);
    }
}
