using ArticleGenerator.Core;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>INDEX.md and the names of the files around it. Value-equal.</summary>
/// <param name="Text">The content of INDEX.md, or null if there is none.</param>
/// <param name="IsUtf8">False if INDEX.md can't be relied on: then nothing in it is used.</param>
/// <param name="Files">All files of the seeds folder except INDEX.md, relative to it.</param>
internal sealed record IndexSource(string? Text, bool IsUtf8, EquatableArray<string> Files, SeedLimits Limits)
{
    /// <summary>The first place where INDEX.md isn't UTF-8, in UTF-16 units; null if that is unknown.</summary>
    public int? BadByte { get; init; }

    /// <summary>Which of the files are shared.</summary>
    public SharedFiles Shared { get; init; } = SharedFiles.None;

    public static IndexSource From(string? text, bool isUtf8, IEnumerable<string> paths, SeedLimits limits) =>
        new(text, isUtf8, paths.Where(path => path != SeedPath.Index).ToEquatableArray(), limits);

    /// <summary>In UTF-16 units, approximately.</summary>
    public long Length => (Text?.Length ?? 0) + 20L * Files.Count;

    // The hash needn't read thousands of names.
    public override int GetHashCode() => unchecked((Text?.Length ?? -1) * 31 + Files.Count);
}
