using ArticleGenerator.Core;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.SourceGenerators.Inputs;

/// <summary>Where a project keeps its seeds.</summary>
/// <param name="FullPath">Absolute, with '/' and one at the end; empty when the project has no seeds.</param>
/// <param name="Name">Its name in messages and code, the same on every machine: the path from the project, or the folder's own name if it
/// is outside.</param>
internal sealed record SeedFolder(string FullPath, string Name)
{
    /// <summary>The limits for reading its files.</summary>
    public SeedLimits Limits { get; init; } = SeedLimits.Default;

    /// <summary>Whether drafts are published too, for a preview.</summary>
    public bool PublishesDrafts { get; init; }

    public static SeedFolder From(AnalyzerConfigOptions options)
    {
        var folder = Read(options, "ArticleSeedsFullPathEscaped");
        var project = Read(options, "ArticleProjectDirEscaped");
        return new(folder, NameOf(folder, project)) { Limits = ReadLimits(options), PublishesDrafts = ReadPublishesDrafts(options) };
    }

    /// <summary>The path of a file from the folder, or null if the file is elsewhere.</summary>
    public string? Relative(string path)
    {
        var normalised = path.Replace('\\', '/');
        return FullPath.Length > 0 && normalised.StartsWith(FullPath, ComparisonOf(FullPath))
            ? normalised.Substring(FullPath.Length)
            : null;
    }

    private static string NameOf(string folder, string project)
    {
        var trimmed = folder.TrimEnd('/');
        return project.Length > 0 && folder.Length > project.Length && folder.StartsWith(project, ComparisonOf(project))
            ? trimmed.Substring(project.Length)
            : string.Equals(folder, project, ComparisonOf(project)) ? "." : trimmed.Substring(trimmed.LastIndexOf('/') + 1);
    }

    // A path with a drive or a server is from Windows, which ignores case: an editor may write c:\ for C:\.
    private static StringComparison ComparisonOf(string path) =>
        path.StartsWith("//", StringComparison.Ordinal) || (path.Length > 1 && path[1] == ':')
            ? StringComparison.OrdinalIgnoreCase
            : StringComparison.Ordinal;

    private static SeedLimits ReadLimits(AnalyzerConfigOptions options) =>
        (options.TryGetValue("build_property.ArticleMaximumLength", out var written) ? SeedLimits.Parse(written) : null)
        ?? SeedLimits.Default;

    private static bool ReadPublishesDrafts(AnalyzerConfigOptions options) =>
        options.TryGetValue("build_property.ArticleDrafts", out var written) && SeedSettings.PublishesDrafts(written);

    private static string Read(AnalyzerConfigOptions options, string property)
    {
        var path = options.TryGetValue("build_property." + property, out var value) ? Uri.UnescapeDataString(value).Replace('\\', '/') : "";
        return path.Length == 0 || path[path.Length - 1] == '/' ? path : path + "/";
    }
}
