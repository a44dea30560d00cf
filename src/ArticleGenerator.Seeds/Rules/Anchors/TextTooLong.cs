using System.Globalization;
using ArticleGenerator.Seeds.Annotations;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A text that is too long to be searched. It stays, without its annotations.</summary>
internal sealed class TextTooLong : SeedRule
{
    public override Rule Rule { get; } = new(
        "ART5009", "The text is too long",
        "'{0}' is longer than {1} characters, so nothing is looked for in it, and the article is generated without its annotations. " +
        "If it has to be so long, raise ArticleMaximumLength in the project file.");

    public override void Check(SeedCheck check)
    {
        if (check.Source.TextFile.Length > check.Source.Limits.Length && check.Seed.Article.Node is not null)
        {
            check.GiveUp(
                new SeedLocation(check.Source.TextPath, default),
                Rule,
                check.Source.TextPath,
                check.Source.Limits.Length.ToString("N0", CultureInfo.InvariantCulture));
        }
    }
}
