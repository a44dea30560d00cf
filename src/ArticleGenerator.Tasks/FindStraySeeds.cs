using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace ArticleGenerator.Tasks;

/// <summary>
/// Finds the files that the compiler must not see, and warns of them: those that only a link brings into the seeds folder, for seeds may
/// come from strangers, and a link may lead to whatever the one who builds can read; and those whose names it cannot take, for it would
/// stop at them.
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

    /// <summary>Whether to warn: a project for several frameworks is warned once.</summary>
    public bool ReportsWarnings { get; set; } = true;

    /// <summary>Those that lie elsewhere, links that lead nowhere, and those with names that the compiler cannot take.</summary>
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
                "This link leads out of the seeds folder, so what it leads to is left out. " +
                "Put a copy of it in place of the link, or set ArticleSeedsDir in the project file to the folder that it leads to.");
        }

        foreach (var path in unusable.Select(PathOf))
        {
            Log.LogWarning(
                null, "ART9013", null, "docs/rules/ART9013.md", path, 0, 0, 0, 0,
                "The compiler cannot take a file with {0} in its name or in the way to it, so this one is left out. Give it another name.",
                UnusableIn(path));
        }

        return true;
    }

    /// <summary>
    /// A character of a path that a command line of the compiler loses, or null. MSBuild itself makes a slash of a backslash where it parts
    /// no folders, and then there is no such file.
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

    // An item is called by its full path here, which as metadata would be worked out again at each question.
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

    // Not every such point is a link: where the path really leads decides.
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
