using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;

namespace ArticleGenerator.Seeds.Catalog;

/// <summary>All files of the seeds folder, by their paths. Value-equal.</summary>
internal sealed class SeedFiles : IEquatable<SeedFiles>
{
    private readonly EquatableArray<SeedFile> files;
    private readonly Dictionary<string, SeedFile> byPath = new(StringComparer.Ordinal);

    public SeedFiles(IEnumerable<SeedFile> all)
    {
        files = all.ToEquatableArray();
        foreach (var file in files)
            byPath[file.Path] = file;
    }

    public IReadOnlyCollection<string> Paths => byPath.Keys;

    public SeedFile? this[string path] => byPath.TryGetValue(path, out var file) ? file : null;

    /// <summary>The files of a listed article.</summary>
    public ArticleSource SourceOf(ListedArticle listed, Listing listing)
    {
        var text = byPath[listed.TextPath];
        var annotation = listed.AnnotationPath is { } path ? byPath[path] : null;
        return new(listed.TextPath, text.Text, listed.AnnotationPath, annotation?.Text, listed.LinkText)
        {
            Defaults = listing.Defaults,
            Schema = listing.Schema,
            Limits = text.Limits,
            IsTextUtf8 = text.IsUtf8,
            IsSidecarUtf8 = annotation?.IsUtf8 ?? true,
            BadByteOfText = text.BadByte,
            BadByteOfSidecar = annotation?.BadByte,
        };
    }

    public bool Equals(SeedFiles? other) => other is not null && files == other.files;

    public override bool Equals(object? obj) => Equals(obj as SeedFiles);

    public override int GetHashCode() => files.GetHashCode();
}
