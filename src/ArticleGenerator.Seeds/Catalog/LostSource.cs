using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Catalog;

/// <summary>An article that INDEX.md and the files disagree on: listed but missing, or there but not listed.</summary>
/// <param name="Path">The text, or its name in INDEX.md if there is no text.</param>
/// <param name="AnnotationPath">The file that holds the annotation; it may not exist.</param>
internal sealed record LostSource(string Path, string AnnotationPath, Cause Cause, bool IsListed)
{
    public static EquatableArray<LostSource> List(SeedFile? index, IReadOnlyCollection<string> paths, SharedFiles shared)
    {
        var check = IndexCheck.Of(index?.AsIndex(paths, shared) ?? IndexSource.From(null, isUtf8: true, paths, SeedLimits.Default));
        if (check.Problems.Count == 0)
            return default;

        // Thousands of mistakes aren't all reported, and code names nothing that was never reported.
        var lines = new Lazy<LineIndex>(() => new LineIndex(index?.Text ?? ""));
        var told = check.Problems.ToLookup(p => p.Location);
        var missing = check.Listing.Missing.Where(m => told.Contains(LocationOf(m)))
            .Select(m => Of(m.Entry.Path, m.Near, CauseAt(LocationOf(m)), isListed: true));
        var unlisted = check.Listing.Unlisted.Where(path => !shared.IsMarked(path))
            .Select(path => Of(path, null, CauseIn(path), isListed: false));
        return missing.Concat(unlisted).ToEquatableArray();

        LostSource Of(string path, string? near, Cause cause, bool isListed) =>
            new(path, AnnotationOf(path, paths) ?? (near is null ? null : AnnotationOf(near, paths)) ?? path, cause, isListed);

        FileSpan LocationOf(MissingEntry missing) => new(SeedPath.Index, new SourceSpan(missing.Entry.Start, missing.Entry.Length));

        Cause CauseAt(FileSpan place) =>
            Cause.From(told[place].First(), new(lines.Value.LineOf(place.Range.Start), lines.Value.ColumnOf(place.Range.Start)));

        // A mistake in INDEX.md as a whole is reported once.
        Cause CauseIn(string path) => Cause.From(told[new FileSpan(path, default)].FirstOrDefault() ?? check.Problems[0], new(1, 1));
    }

    public LostArticle Read(SeedFiles files)
    {
        var annotation = files[AnnotationPath]?.Text ?? "";
        var source = SeedPath.IsAnnotation(AnnotationPath)
            ? new ArticleSource(Path, "", AnnotationPath, annotation, "")
            : new ArticleSource(AnnotationPath, annotation, null, null, "");
        return LostArticle.Read(source, Cause, IsListed);
    }

    /// <summary>The sidecar of a text, listed or not; a Markdown text itself, for its front matter.</summary>
    private static string? AnnotationOf(string path, IReadOnlyCollection<string> paths) =>
        new[] { SeedPath.Stem(path) + ".yaml", SeedPath.Stem(path) + ".yml", SeedPath.IsMarkdown(path) ? path : null }
            .FirstOrDefault(p => p is not null && paths.Contains(p));
}
