using System.Globalization;
using ArticleGenerator.Seeds.Annotations;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A text that is too long to be searched. It is kept, without its annotation.</summary>
internal sealed class TextTooLong : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART5009", "The text is too long",
        "'{0}' is longer than {1} characters, so it isn't searched, and the article is generated without its annotations. " +
        "If it needs to be this long, raise ArticleMaximumLength in the project file.");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var (source, most) = (context.Source, context.Source.Limits.Length);
        if (source.TextFile.Length > most && context.Annotation.Article.Node is not null)
        {
            var place = new FileSpan(source.TextPath, default);
            yield return Report(place, source.TextPath, most.ToString("N0", CultureInfo.InvariantCulture)) with { GivesUp = true };
        }
    }
}
