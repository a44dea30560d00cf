namespace ArticleGenerator.Tool.Exchange;

/// <summary>The Markdown files among sources, with their paths in the seeds folder.</summary>
internal static class PostFiles
{
    private static readonly string[] Extensions = [".md", ".markdown", ".mdx"];

    /// <summary>In ordinal order of their paths, which are relative to the source, with '/' between folders.</summary>
    /// <exception cref="UsageException">A source does not exist, or none has a post.</exception>
    public static IReadOnlyList<(string FullPath, string Path)> Find(IEnumerable<string> sources, string currentDirectory)
    {
        var found = sources.SelectMany(source => Of(Path.GetFullPath(source, currentDirectory), source)).Distinct()
            .OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        return found.Count > 0
            ? found
            : throw new UsageException($"There is no Markdown file in '{string.Join("', '", sources)}'.");
    }

    private static IEnumerable<(string FullPath, string Path)> Of(string fullPath, string source) =>
        File.Exists(fullPath) ? [(fullPath, Path.GetFileName(fullPath))]
        : Directory.Exists(fullPath) ? In(fullPath).Select(file => (file, Path.GetRelativePath(fullPath, file).Replace('\\', '/')))
        : throw new UsageException($"There is no file or folder '{source}'.");

    private static IEnumerable<string> In(string folder) =>
        Directory.EnumerateFiles(folder).Where(IsPost)
            .Concat(Directory.EnumerateDirectories(folder).Where(IsVisible).SelectMany(In));

    private static bool IsPost(string file) =>
        Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase) && IsVisible(file);

    private static bool IsVisible(string path) => Path.GetFileName(path) is not (['.', ..] or "node_modules" or "bin" or "obj");
}
