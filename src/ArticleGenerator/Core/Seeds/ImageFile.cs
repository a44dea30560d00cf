using System.Globalization;

namespace ArticleGenerator.Core;

/// <summary>An image in the seeds folder. A compiler does not read images, so it gets a list of them, one per line.</summary>
/// <param name="Path">Relative to the seeds folder, with '/' between folders.</param>
/// <param name="Width">In pixels; 0 if unknown.</param>
/// <param name="Height">In pixels; 0 if unknown.</param>
/// <param name="Bytes">The size of the file.</param>
internal sealed record ImageFile(string Path, int Width, int Height, long Bytes)
{
    /// <summary>The name of the list.</summary>
    public const string List = "ArticleGenerator.Images.txt";

    private static readonly HashSet<string> Extensions =
        new(StringComparer.OrdinalIgnoreCase) { ".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp" };

    public static bool IsImage(string path) => Extensions.Contains(SeedPath.Extension(path));

    /// <param name="head">The first bytes of the file, as many as <see cref="ImageSize"/> reads.</param>
    public static ImageFile From(string path, byte[] head, long bytes)
    {
        var size = ImageSize.Read(head) ?? default;
        return new(path, size.Width, size.Height, bytes);
    }

    /// <summary>Reads a line of the list; null if it is another line.</summary>
    public static ImageFile? FromLine(string line) =>
        line.Split('\t') is [{ Length: > 0 } path, var width, var height, var bytes, ..]
        && DataLine.Number(width) is { } w && DataLine.Number(height) is { } h
        && long.TryParse(bytes, NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            ? new(path, w, h, size)
            : null;

    public string ToLine() => FormattableString.Invariant($"{Path}\t{Width}\t{Height}\t{Bytes}");
}
