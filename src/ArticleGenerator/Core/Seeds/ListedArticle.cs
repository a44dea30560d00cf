namespace ArticleGenerator.Core;

/// <summary>An article that INDEX.md lists and that exists.</summary>
/// <param name="TextPath">The <c>.txt</c> or <c>.md</c> file, relative to the seeds folder.</param>
/// <param name="AnnotationPath">The <c>.yaml</c> or <c>.yml</c> file next to it, if there is one.</param>
/// <param name="LinkText">The words of the first entry that lists it; may be empty.</param>
internal sealed record ListedArticle(string TextPath, string? AnnotationPath, string LinkText);
