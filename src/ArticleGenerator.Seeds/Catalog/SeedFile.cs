using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Rules;

namespace ArticleGenerator.Seeds.Catalog;

/// <summary>A file of the seeds folder.</summary>
/// <param name="Path">Relative to the folder, separated by '/'.</param>
/// <param name="Text">Its content, without a byte order mark; empty if the file has vanished.</param>
/// <param name="IsUtf8">False if its bytes aren't the text in UTF-8; then the text may not be what was written.</param>
internal sealed record SeedFile(string Path, string Text, bool IsUtf8)
{
    /// <summary>How much of it is read.</summary>
    public SeedLimits Limits { get; init; } = SeedLimits.Default;

    /// <summary>Whether articles that are marked as drafts are published too.</summary>
    public bool PublishesDrafts { get; init; }

    /// <summary>The first place that isn't UTF-8, in UTF-16 units of the text; null if that is unknown.</summary>
    public int? BadByte { get; init; }

    public bool IsIndex => Path == SeedPath.Index;

    public bool IsText => !IsIndex && SeedPath.IsText(Path);

    /// <summary>Whether a file of the folder is read at all.</summary>
    public static bool IsSeed(string path) => SeedPath.IsText(path) || SeedPath.IsAnnotation(path);

    /// <summary>INDEX.md, with the paths of all files of the folder.</summary>
    public IndexSource AsIndex(IEnumerable<string> paths, SharedFiles shared) =>
        IndexSource.From(Text, IsUtf8, paths, Limits) with { BadByte = BadByte, Shared = shared };
}
