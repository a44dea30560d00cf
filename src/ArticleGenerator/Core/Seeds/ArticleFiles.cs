namespace ArticleGenerator.Core;

/// <summary>
/// The files of the seeds folder, grouped by article, without drafts and the index. Canonically equivalent names are equal: an é may be one
/// character or two, and the writer does not choose which of them a disk stores.
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
        // If there are X.md and X.txt, X.yaml belongs to X.txt. If there are X.yaml and X.yml, X.yaml belongs to the text.
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

    /// <summary>One path per article, in ordinal order: the text, or an annotation without a text.</summary>
    public IReadOnlyList<string> Articles { get; }

    /// <summary>
    /// Returns the name on disk of the file that a path means: the exact name, or else an equivalent one, or else the path.
    /// </summary>
    public string PathOf(string path) => !exact.Contains(path) && byEquivalence.TryGetValue(path, out var file) ? file : path;

    /// <summary>Returns the text of the article that this file belongs to, or null if there is no such file or no text.</summary>
    public string? TextOf(string path) =>
        texts.Contains(path) ? path : textByAnnotation.TryGetValue(path, out var text) ? text : null;

    /// <summary>Returns the annotation of this text, or null.</summary>
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
