using System.Collections.Concurrent;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Catalog;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Tool.Files;
using ArticleGenerator.Tool.LanguageServer.Protocol;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>A snapshot of a seeds folder, including unsaved documents. Immutable, so several threads may use it.</summary>
internal sealed class SeedsSnapshot(
    SeedsDirectory directory, AnalyzerConfig config, IReadOnlyDictionary<string, OpenDocument> open, PositionEncoding encoding)
{
    private readonly ConcurrentDictionary<string, DocumentLines> lines = new(StringComparer.Ordinal);
    private readonly Lazy<CatalogCheck> check = new(() => new(directory.Files, SeedLimits.Default));

    public SeedsDirectory Directory => directory;

    /// <summary>All articles: those that INDEX.md lists, in its order, and then the others.</summary>
    public IReadOnlyList<ArticleSource> Sources => field ??= [.. check.Value.Sources, .. UnlistedSources()];

    /// <summary>The shared files that INDEX.md lists.</summary>
    public IReadOnlyList<ArticleSource> SharedFiles => check.Value.SharedFiles;

    /// <summary>The entries of all shared files, with their files.</summary>
    public IEnumerable<(AnnotationEntry Entry, ArticleSource File)> SharedEntries =>
        SharedFiles.SelectMany(file => file.Annotation.Recovered.Entries.Select(entry => (entry, file)));

    /// <summary>The names of the published articles.</summary>
    public IEnumerable<(string Id, string Headline)> Articles =>
        check.Value.Sources.Where(s => !s.IsDraft).Select(s => CheckedArticle.Check(s).Spec).Select(spec => (spec.Id, spec.Headline));

    public string UriOf(string path) => open.TryGetValue(path, out var document) ? document.Uri : FileUri.From(directory.FullPath(path));

    /// <summary>The version of an open document; null for a file.</summary>
    public int? VersionOf(string path) => open.TryGetValue(path, out var document) ? document.Version : null;

    public bool IsOpen(string path) => open.ContainsKey(path);

    public DocumentLines LinesOf(string path) =>
        lines.GetOrAdd(path, static (path, seeds) => new(seeds.directory[path], seeds.encoding), (directory, encoding));

    public Location LocationOf(string path, SourceSpan range) => new(UriOf(path), LinesOf(path).RangeOf(range));

    public bool IsShared(string path) => SharedFiles.Any(file => file.AnnotationPath == path);

    /// <summary>The position of the shared entry that an entry comes from.</summary>
    public Location? SharedOf(AnnotationEntry entry) =>
        SharedPlaceOf(entry) is { } place ? LocationOf(entry.Shared!.Path, place) : null;

    /// <summary>The same as a file and a line, from 1.</summary>
    public (string Path, int Line)? SharedLineOf(AnnotationEntry entry) =>
        SharedPlaceOf(entry) is { } place
            ? (entry.Shared!.Path, new LineIndex(directory[entry.Shared.Path]).LineOf(place.Start))
            : null;

    /// <summary>The article that a file belongs to.</summary>
    public ArticleView? ArticleOf(string path) =>
        Sources.FirstOrDefault(s => s.TextPath == path || s.SidecarPath == path) is { } source ? ArticleView.Of(source) : null;

    /// <summary>All files that may have problems.</summary>
    public IEnumerable<string> Paths => directory.Paths.Append(SeedPath.Index).Distinct(StringComparer.Ordinal);

    /// <summary>The problems of a file, as in a build, including hints.</summary>
    public IEnumerable<Problem> ProblemsIn(string path, CancellationToken cancellationToken) =>
        check.Value.ProblemsIn(path, cancellationToken).Where(IsReported).OrderBy(problem => problem.Location.Range.Start);

    public bool IsReported(Problem problem) => SeverityOf(problem) != Severity.None;

    /// <summary>The severity of a problem, from the configuration files.</summary>
    public Severity SeverityOf(Problem problem) => config.SeverityOf(problem.Rule, directory.FullPath(problem.Location.Path));

    /// <summary>Edits in the client's form, by file.</summary>
    public IEnumerable<(string Path, IReadOnlyList<TextEdit> Edits)> ToEdits(IEnumerable<FileEdit> edits) =>
        from file in edits.GroupBy(edit => edit.Path, StringComparer.Ordinal)
        let lines = LinesOf(file.Key)
        select (file.Key, (IReadOnlyList<TextEdit>)[.. file.Select(edit => new TextEdit(lines.RangeOf(edit.Range), edit.NewText))]);

    private SourceSpan? SharedPlaceOf(AnnotationEntry entry) =>
        entry.Shared is { } shared
        && SharedEntries.FirstOrDefault(e => e.File.AnnotationPath == shared.Path && e.Entry.Id == shared.Id).Entry is { } found
            ? found.IdNode.Range
            : null;

    private IEnumerable<ArticleSource> UnlistedSources()
    {
        var listed = check.Value.Sources.SelectMany(s => new[] { s.TextPath, s.SidecarPath }).ToHashSet(StringComparer.Ordinal);
        var files = directory.Paths.Where(path => path != SeedPath.Index && !listed.Contains(path)).ToList();
        var texts = files.Where(SeedPath.IsText).Select(path => SourceOf(path, Beside(path, ".yaml") ?? Beside(path, ".yml")));
        var others = files.Where(path => SeedPath.IsAnnotation(path) && Beside(path, ".txt") is null && Beside(path, ".md") is null)
            .Select(path => SourceOf(SeedPath.Stem(path) + ".txt", path));
        return texts.Concat(others);
    }

    private string? Beside(string path, string extension) =>
        directory.Has(SeedPath.Stem(path) + extension) ? SeedPath.Stem(path) + extension : null;

    private ArticleSource SourceOf(string textPath, string? sidecarPath) =>
        check.Value.Join(
            new(textPath, directory[textPath], sidecarPath, sidecarPath is null ? null : directory[sidecarPath], "")
            {
                Schema = check.Value.Schema,
            });
}
