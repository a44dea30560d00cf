using System.Collections.Immutable;
using ArticleGenerator.Core;
using ArticleGenerator.SourceGenerators.Parsing;

namespace ArticleGenerator.SourceGenerators.Inputs;

/// <summary>What INDEX.md says of an article: its files, and what it is called there.</summary>
internal sealed record ListedSource(string TextPath, string? AnnotationPath, string LinkText)
{
    public static ListedSource From(ListedArticle listed) => new(listed.TextPath, listed.AnnotationPath, listed.Entry.LinkText);

    public ArticleSource With(IReadOnlyDictionary<string, SeedFile> files) => new(
        TextPath,
        files[TextPath].Text,
        AnnotationPath,
        AnnotationPath is null ? null : files[AnnotationPath].Text,
        LinkText)
    {
        IsTextUtf8 = files[TextPath].IsUtf8,
        IsSidecarUtf8 = AnnotationPath is null || files[AnnotationPath].IsUtf8,
    };

    /// <summary>The published articles, in the order of INDEX.md; none without an index.</summary>
    public static EquatableArray<ListedSource> List(IReadOnlyList<SeedFile> indexes, IReadOnlyList<string> paths) => indexes.Count == 0 || !indexes[0].IsUtf8
        ? default
        : SeedListing.Resolve(IndexScanner.Scan(indexes[0].Text), [.. paths]).Articles.Select(From).ToEquatableArray();

    /// <summary>The files of the published articles. A draft is none, listed or not.</summary>
    public static ImmutableArray<ArticleSource> Read(EquatableArray<ListedSource> listed, ImmutableArray<SeedFile> files, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var byPath = files.ToDictionary(f => f.Path, StringComparer.Ordinal);
        return listed.Select(l => l.With(byPath)).Where(source => !source.IsDraft).ToImmutableArray();
    }
}
