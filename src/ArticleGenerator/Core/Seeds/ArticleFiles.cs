namespace ArticleGenerator.Core;

/// <summary>The files of the seeds folder, grouped to articles. Drafts and the index are not on it.</summary>
internal sealed class ArticleFiles
{
    private readonly Dictionary<string, string> textByStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> annotationByText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> textByAnnotation = new(StringComparer.Ordinal);
    private readonly HashSet<string> texts;

    public ArticleFiles(IEnumerable<string> files)
    {
        var seeds = files.Where(file => file != SeedPath.Index && !SeedPath.IsDraft(file)).ToList();
        texts = new HashSet<string>(seeds.Where(SeedPath.IsText), StringComparer.Ordinal);
        // Of X.md and X.txt, X.yaml belongs to X.txt; of X.yaml and X.yml, X.yaml belongs to the text.
        foreach (var text in texts.OrderBy(path => path, StringComparer.Ordinal))
            textByStem[SeedPath.Stem(text)] = text;
        var annotations = seeds.Where(SeedPath.IsAnnotation).OrderBy(path => path, StringComparer.Ordinal).ToList();
        foreach (var annotation in annotations)
        {
            if (textByStem.TryGetValue(SeedPath.Stem(annotation), out var text) && !annotationByText.ContainsKey(text))
            {
                annotationByText.Add(text, annotation);
                textByAnnotation.Add(annotation, text);
            }
        }

        var alone = annotations.Where(path => !textByAnnotation.ContainsKey(path));
        Articles = texts.Concat(alone).OrderBy(path => path, StringComparer.Ordinal).ToList();
    }

    /// <summary>One path an article, in ordinal order: the text, or an annotation that has none.</summary>
    public IReadOnlyList<string> Articles { get; }

    /// <summary>The text of the article that this file belongs to, or null when there is no such file or no text.</summary>
    public string? TextOf(string path) =>
        texts.Contains(path) ? path : textByAnnotation.TryGetValue(path, out var text) ? text : null;

    /// <summary>The annotation beside this text, or null.</summary>
    public string? AnnotationOf(string text) => annotationByText.TryGetValue(text, out var annotation) ? annotation : null;
}
