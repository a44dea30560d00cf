using ArticleGenerator.Seeds.Annotations;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>More names, mentions and passages than a search can handle. The article loses its annotation.</summary>
internal static class TooMuchToFind
{
    public static Rule Rule { get; } = new(
        "ART5010", "Too much to find",
        "The words of this annotation occur in '{0}' so often, or take so long to find, that the search was stopped. " +
        "The article is generated without its annotations. If you need them all, raise ArticleMaximumLength in the project file.");

    public static Problem In(ArticleSource source) =>
        new(Rule, new FileSpan(source.AnnotationPath, default), new[] { source.TextPath }.ToEquatableArray());
}
