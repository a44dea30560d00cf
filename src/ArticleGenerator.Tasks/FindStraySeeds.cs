using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace ArticleGenerator.Tasks;

/// <summary>
/// Finds the files that the compiler must not see, and warns about them. These are files that are in the seeds folder only through a link:
/// seeds may come from strangers, and a link may lead to any file that the builder can read. And they are files with names that would stop
/// the compiler.
/// </summary>
public sealed class FindStraySeeds : Task
{
    private readonly Dictionary<string, string?> linksByFolder = new(StringComparer.Ordinal);
    private readonly HashSet<string> missing = new(StringComparer.Ordinal);

    /// <summary>The seeds folder, absolute, with a trailing separator. It may be a link itself: the project chose it.</summary>
    [Required]
    public string SeedsDirectory { get; set; } = "";

    /// <summary>The files below it.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>Whether to warn: a project for several frameworks gets each warning once.</summary>
    public bool ReportsWarnings { get; set; } = true;

    /// <summary>The files that are elsewhere, broken links, and files with names that the compiler cannot handle.</summary>
    [Output]
    public ITaskItem[] Stray { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var root = SeedsDirectory.TrimEnd(Path.DirectorySeparatorChar, '/');
        linksByFolder[root] = null;
        var elsewhere = Files.Where(file => LinkTo(PathOf(file)) != null && !LiesIn(root, PathOf(file))).ToArray();
        var unusable = Files.Where(file => UnusableIn(PathOf(file)) != null).Except(elsewhere).ToArray();
        Stray = [.. elsewhere, .. unusable];
        if (!ReportsWarnings)
            return true;

        foreach (var link in elsewhere.Select(file => LinkTo(PathOf(file))).Distinct(StringComparer.Ordinal))
        {
            Log.LogWarning(
                null, "ART9011", null, "docs/rules/ART9011.md", link, 0, 0, 0, 0,
                "This link points outside the seeds folder, so its target is ignored. " +
                "Replace the link with a copy, or set ArticleSeedsDir in the project file to the folder that it points to.");
        }

        foreach (var path in unusable.Select(PathOf))
        {
            Log.LogWarning(
                null, "ART9013", null, "docs/rules/ART9013.md", path, 0, 0, 0, 0,
                "The compiler can't handle a file with {0} in its name or path, so this file is ignored. Give it another name.",
                UnusableIn(path));
        }

        return true;
    }

    /// <summary>
    /// A character of a path that the compiler's command line would lose, or null. MSBuild turns a backslash into a slash even if it does
    /// not separate folders, and then the file does not exist.
    /// </summary>
    private string? UnusableIn(string path)
    {
        foreach (var c in path)
        {
            if (c < ' ')
                return $"U+{(int)c:X4}";
            if (c is '"' or '|')
                return $"'{c}'";
        }

        return missing.Contains(path) && Path.DirectorySeparatorChar == '/' ? "a backslash" : null;
    }

    // Items are identified by their full paths, because the metadata would be computed again at each access.
    private static string PathOf(ITaskItem file) => Path.IsPathRooted(file.ItemSpec) ? file.ItemSpec : file.GetMetadata("FullPath");

    private static bool LiesIn(string root, string path) =>
        RealPath.Resolve(root) is { } realRoot
        && RealPath.Resolve(path)?.StartsWith(realRoot + Path.DirectorySeparatorChar, StringComparison.Ordinal) == true;

    /// <summary>The outermost link on the way from the seeds folder to a file or folder, or null.</summary>
    private string? LinkTo(string path) => LinkToFolder(Path.GetDirectoryName(path)) ?? (IsLink(path) ? path : null);

    private string? LinkToFolder(string? folder)
    {
        if (folder is null)
            return null;
        if (!linksByFolder.TryGetValue(folder, out var link))
            linksByFolder.Add(folder, link = LinkTo(folder));
        return link;
    }

    // Not every reparse point is a link, so the resolved path decides.
    private bool IsLink(string path)
    {
        try
        {
            return (File.GetAttributes(path) & FileAttributes.ReparsePoint) != 0;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            missing.Add(path);
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
