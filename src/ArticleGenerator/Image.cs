using System.Diagnostics;
using ArticleGenerator.CompilerServices;
using ArticleGenerator.Core;

namespace ArticleGenerator;

/// <summary>The image of an article (schema.org <c>ImageObject</c>). Two images are equal if their sources are equal.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Image
{
    /// <summary>Creates an image.</summary>
    /// <param name="source">See <see cref="Source"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public Image(string source) => Source = source ?? throw new ArgumentNullException(nameof(source));

    /// <summary>
    /// A path relative to the seeds folder, with <c>/</c> between folders, or an <c>http</c> or <c>https</c> address. In front matter of
    /// another tool, it can also be a path on that tool's site: <c>/images/lamp.jpg</c>.
    /// </summary>
    public string Source { get; }

    /// <summary>A description for people who can't see the image; null if it is decoration or has no description.</summary>
    public LocalizedText? Alt { get; init; }

    /// <summary>The caption below the image.</summary>
    public LocalizedText? Caption { get; init; }

    /// <summary>Who made the image.</summary>
    public string? Credit { get; init; }

    /// <summary>The width in pixels; null if the build couldn't read it.</summary>
    public int? Width { get; init; }

    /// <summary>The height in pixels; null if the build couldn't read it.</summary>
    public int? Height { get; init; }

    /// <summary>Whether the sources are equal, compared ordinally.</summary>
    public bool Equals(Image? other) => other is not null && Source == other.Source;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Source);

    /// <summary>The source: <c>2024/lamp.jpg</c>.</summary>
    public override string ToString() => Source;

    internal static Image? From(DataLine line)
    {
        if (line.Value("image") is not { } source)
            return null;
        var size = line.Words("imageSize").Select(DataLine.Number).ToArray();
        return new(source)
        {
            Alt = line.Text("imageAlt"),
            Caption = line.Text("imageCaption"),
            Credit = line.Value("imageCredit"),
            Width = size is [{ } width, _] ? width : null,
            Height = size is [_, { } height] ? height : null,
        };
    }
}
