namespace ArticleGenerator.Core;

/// <summary>
/// The files of the seeds folder, grouped to articles. Drafts and the index are not on it. Names are alike that are canonically equivalent:
/// an é may be written as one character or as two, and which of them a disk keeps is not the writer's choice.
/// </summary>
internal sealed class ArticleFiles
{
    private readonly Dictionary<string, string> textByStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> annotationByText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> textByAnnotation = new(StringComparer.Ordinal);
    private readonly HashSet<string> texts;
    private readonly HashSet<string> exact;
    private readonly Dictionary<string, string> byEquivalence = new(CanonicalForm.Comparer);

    public ArticleFiles(IEnumerable<string> files)
    {
        var seeds = files.Where(file => file != SeedPath.Index && !SeedPath.IsDraft(file))
            .OrderBy(path => path, StringComparer.Ordinal)
            .ToList();
        exact = new HashSet<string>(seeds, StringComparer.Ordinal);
        foreach (var file in seeds)
            byEquivalence[file] = file;
        texts = new HashSet<string>(seeds.Where(SeedPath.IsText), StringComparer.Ordinal);
        // Of X.md and X.txt, X.yaml belongs to X.txt; of X.yaml and X.yml, X.yaml belongs to the text.
        foreach (var text in seeds.Where(SeedPath.IsText))
            textByStem[SeedPath.Stem(text)] = text;
        var annotations = seeds.Where(SeedPath.IsAnnotation).ToList();
        PairWithTexts(annotations, textByStem);
        var byEquivalentStem = new Dictionary<string, string>(CanonicalForm.Comparer);
        foreach (var text in textByStem)
            byEquivalentStem[text.Key] = text.Value;
        PairWithTexts(annotations, byEquivalentStem);

        var alone = annotations.Where(path => !textByAnnotation.ContainsKey(path));
        Articles = texts.Concat(alone).OrderBy(path => path, StringComparer.Ordinal).ToList();
    }

    /// <summary>One path an article, in ordinal order: the text, or an annotation that has none.</summary>
    public IReadOnlyList<string> Articles { get; }

    /// <summary>The file that a path means, as the disk writes it: the very one, else one of an equivalent name; else the path.</summary>
    public string PathOf(string path) => !exact.Contains(path) && byEquivalence.TryGetValue(path, out var file) ? file : path;

    /// <summary>The text of the article that this file belongs to, or null when there is no such file or no text.</summary>
    public string? TextOf(string path) =>
        texts.Contains(path) ? path : textByAnnotation.TryGetValue(path, out var text) ? text : null;

    /// <summary>The annotation beside this text, or null.</summary>
    public string? AnnotationOf(string text) => annotationByText.TryGetValue(text, out var annotation) ? annotation : null;

    private void PairWithTexts(List<string> annotations, Dictionary<string, string> byStem)
    {
        foreach (var annotation in annotations.Where(path => !textByAnnotation.ContainsKey(path)))
        {
            if (byStem.TryGetValue(SeedPath.Stem(annotation), out var text) && !annotationByText.ContainsKey(text))
            {
                annotationByText.Add(text, annotation);
                textByAnnotation.Add(annotation, text);
            }
        }
    }
}
