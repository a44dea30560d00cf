using ArticleGenerator.Core;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>INDEX.md and the names of the files around it. Value-equal.</summary>
/// <param name="Text">All of INDEX.md, or null when there is none.</param>
/// <param name="IsUtf8">False when INDEX.md cannot be relied on: then nothing in it counts.</param>
/// <param name="Files">All files of the seeds folder but INDEX.md, relative to it.</param>
internal sealed record IndexSource(string? Text, bool IsUtf8, EquatableArray<string> Files, SeedLimits Limits)
{
    /// <summary>Where INDEX.md stops being UTF-8, in UTF-16 units; null where that cannot be told.</summary>
    public int? BadByte { get; init; }

    /// <summary>Which of the files serve all articles.</summary>
    public SharedFiles Shared { get; init; } = SharedFiles.None;

    public static IndexSource From(string? text, bool isUtf8, IEnumerable<string> paths, SeedLimits limits) =>
        new(text, isUtf8, paths.Where(path => path != SeedPath.Index).ToEquatableArray(), limits);

    /// <summary>In UTF-16 units, about.</summary>
    public long Length => (Text?.Length ?? 0) + 20L * Files.Count;

    // Thousands of names need not be read for it.
    public override int GetHashCode() => unchecked((Text?.Length ?? -1) * 31 + Files.Count);
}
