using System.Collections.Immutable;
using ArticleGenerator.Core;
using ArticleGenerator.SourceGenerators.Model;
using ArticleGenerator.SourceGenerators.Parsing;

namespace ArticleGenerator.SourceGenerators.Inputs;

/// <summary>What INDEX.md says of an article: its files, and what it is called there.</summary>
/// <param name="Defaults">What the front matter of INDEX.md says for all.</param>
internal sealed record ListedSource(string TextPath, string? AnnotationPath, string LinkText, IndexDefaults Defaults)
{
    public ArticleSource With(IReadOnlyDictionary<string, SeedFile> files) => new(
        TextPath,
        files[TextPath].Text,
        AnnotationPath,
        AnnotationPath is null ? null : files[AnnotationPath].Text,
        LinkText)
    {
        Defaults = Defaults,
        IsTextUtf8 = files[TextPath].IsUtf8,
        IsSidecarUtf8 = AnnotationPath is null || files[AnnotationPath].IsUtf8,
    };

    /// <summary>The articles that INDEX.md lists, in its order; none without an index.</summary>
    public static EquatableArray<ListedSource> List(SeedFile? index, IReadOnlyCollection<string> paths)
    {
        if (index is null || !index.IsUtf8)
        {
            return default;
        }

        var defaults = IndexDefaultsReader.Read(index.Text);
        return SeedListing.Resolve(IndexScanner.Scan(index.Text), paths).Articles
            .Select(listed => new ListedSource(listed.TextPath, listed.AnnotationPath, listed.Entry.LinkText, defaults))
            .ToEquatableArray();
    }

    /// <summary>The files of the listed articles.</summary>
    public static ImmutableArray<ArticleSource> Read(EquatableArray<ListedSource> listed, ImmutableArray<SeedFile> files, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var byPath = new Dictionary<string, SeedFile>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            byPath[file.Path] = file;
        }

        return listed.Select(l => l.With(byPath)).ToImmutableArray();
    }
}
