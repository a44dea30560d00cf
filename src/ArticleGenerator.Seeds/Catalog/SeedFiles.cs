using System.Runtime.CompilerServices;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Rules;

namespace ArticleGenerator.Seeds.Catalog;

/// <summary>All files of the seeds folder, by their paths. Value-equal.</summary>
internal sealed class SeedFiles : IEquatable<SeedFiles>
{
    // One string per file, so that an annotation isn't scanned again while others are edited.
    private static readonly ConditionalWeakTable<string, StrongBox<bool>> Marks = new();

    private readonly EquatableArray<SeedFile> files;
    private readonly Dictionary<string, SeedFile> byPath = new(StringComparer.Ordinal);

    public SeedFiles(IEnumerable<SeedFile> all)
    {
        files = all.ToEquatableArray();
        foreach (var file in files)
            byPath[file.Path] = file;
    }

    /// <summary>The images in the folder.</summary>
    public ImageFiles Images { get; init; } = ImageFiles.Unknown;

    public IReadOnlyCollection<string> Paths => byPath.Keys;

    private LanguageInName.Siblings Names => field ??= new(byPath.Keys);

    /// <summary>Which of them are shared files, or could be.</summary>
    public SharedFiles Shared => field ??= new(
        files.Where(file => SeedPath.IsAnnotation(file.Path) && IsMarked(file.Text)).Select(file => file.Path).ToEquatableArray(),
        files.Where(HasNoText).Select(file => (file.Path, Start: SharedMark.PlaceIn(file.Text)))
            .Where(file => file.Start is not null).Select(file => (file.Path, file.Start!.Value)).ToEquatableArray());

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
            PublishesDrafts = text.PublishesDrafts,
            IsTextUtf8 = text.IsUtf8,
            IsSidecarUtf8 = annotation?.IsUtf8 ?? true,
            TranslatedName = LanguageInName.Find(listed.TextPath, Names),
            BadByteOfText = text.BadByte,
            BadByteOfSidecar = annotation?.BadByte,
        };
    }

    public bool Equals(SeedFiles? other) => other is not null && files == other.files && Images.Equals(other.Images);

    private static bool IsMarked(string annotation) =>
        Marks.GetValue(annotation, static text => new(SharedMark.IsIn(text))).Value;

    private bool HasNoText(SeedFile file) =>
        SeedPath.IsAnnotation(file.Path)
        && SeedPath.Stem(file.Path) is var stem
        && !byPath.ContainsKey(stem + ".txt")
        && !byPath.ContainsKey(stem + ".md");

    public override bool Equals(object? obj) => Equals(obj as SeedFiles);

    public override int GetHashCode() => files.GetHashCode();
}
