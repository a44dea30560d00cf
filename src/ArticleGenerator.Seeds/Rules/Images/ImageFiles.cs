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

    /// <summary>Nobody has looked which images there are: then none is missing.</summary>
    public static ImageFiles Unknown { get; } = new([]) { IsKnown = false };

    public bool IsKnown { get; private init; } = true;

    public IEnumerable<string> Paths => files.Select(file => file.Path);

    /// <summary>Reads the list that the build makes.</summary>
    public static ImageFiles Parse(string list) =>
        new(list.Split('\n').Select(line => ImageFile.FromLine(line.TrimEnd('\r'))).OfType<ImageFile>());

    /// <summary>The file that a link means: from the folder of its text or, as a rule, from the seeds folder.</summary>
    public ImageFile? Find(ImageLink link) =>
        link.Paths.Select(path => byPath.TryGetValue(path, out var file) ? file : null).FirstOrDefault(file => file is not null);

    /// <summary>Whether a link leads to none of them, and should.</summary>
    public bool Lacks(ImageLink link) => IsKnown && link is { IsForeign: false, IsWebAddress: false } && Find(link) is null;

    public bool Equals(ImageFiles? other) => other is not null && IsKnown == other.IsKnown && files == other.files;

    public override bool Equals(object? obj) => Equals(obj as ImageFiles);

    public override int GetHashCode() => files.GetHashCode();
}
