using ArticleGenerator.Core;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>The images of a seeds folder. Value-equal.</summary>
internal sealed class ImageFiles : IEquatable<ImageFiles>
{
    private readonly EquatableArray<ImageFile> files;
    private readonly Dictionary<string, ImageFile> byPath = new(CanonicalForm.Comparer);

    public ImageFiles(IEnumerable<ImageFile> all)
    {
        files = all.ToEquatableArray();
        foreach (var file in files)
            byPath[file.Path] = file;
    }

    /// <summary>The list of images is unknown: then none is reported as missing.</summary>
    public static ImageFiles Unknown { get; } = new([]) { IsKnown = false };

    public bool IsKnown { get; private init; } = true;

    public IEnumerable<string> Paths => files.Select(file => file.Path);

    /// <summary>Reads the list that the build makes.</summary>
    public static ImageFiles Parse(string list) =>
        new(list.Split('\n').Select(line => ImageFile.FromLine(line.TrimEnd('\r'))).OfType<ImageFile>());

    /// <summary>The file that a link means: relative to the folder of its text, or usually to the seeds folder.</summary>
    public ImageFile? Find(ImageLink link) =>
        link.Paths.Select(path => byPath.TryGetValue(path, out var file) ? file : null).FirstOrDefault(file => file is not null);

    /// <summary>Whether a link should lead to one of them and doesn't.</summary>
    public bool Lacks(ImageLink link) => IsKnown && link is { IsForeign: false, IsWebAddress: false } && Find(link) is null;

    public bool Equals(ImageFiles? other) => other is not null && IsKnown == other.IsKnown && files == other.files;

    public override bool Equals(object? obj) => Equals(obj as ImageFiles);

    public override int GetHashCode() => files.GetHashCode();
}
