using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace ArticleGenerator.Tasks;

/// <summary>
/// Finds the files that only a link brings into the seeds folder, and warns of the links. Seeds may come from strangers, and a link may
/// lead to whatever the one who builds can read.
/// </summary>
public sealed class FindStraySeeds : Task
{
    private readonly Dictionary<string, string?> linksByFolder = new(StringComparer.Ordinal);

    /// <summary>The seeds folder, absolute, with a trailing separator. It may be a link itself: the project chose it.</summary>
    [Required]
    public string SeedsDirectory { get; set; } = "";

    /// <summary>The files below it.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>Whether to warn: a project for several frameworks is warned once.</summary>
    public bool ReportsWarnings { get; set; } = true;

    /// <summary>Those that lie elsewhere, and links that lead nowhere.</summary>
    [Output]
    public ITaskItem[] Stray { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var root = SeedsDirectory.TrimEnd(Path.DirectorySeparatorChar, '/');
        linksByFolder[root] = null;
        Stray = [.. Files.Where(file => LinkTo(PathOf(file)) != null && !LiesIn(root, PathOf(file)))];
        foreach (var link in Stray.Select(file => LinkTo(PathOf(file))).Distinct(StringComparer.Ordinal).Where(_ => ReportsWarnings))
        {
            Log.LogWarning(
                null, "ART9011", null, "docs/rules/ART9011.md", link, 0, 0, 0, 0,
                "This link leads out of the seeds folder, so what it leads to is left out. " +
                "Put a copy of it in place of the link, or set ArticleSeedsDir in the project file to the folder that it leads to.");
        }

        return true;
    }

    private static string PathOf(ITaskItem file) => file.GetMetadata("FullPath");

    private static bool LiesIn(string root, string path) =>
        RealPath.Of(root) is { } realRoot
        && RealPath.Of(path)?.StartsWith(realRoot + Path.DirectorySeparatorChar, StringComparison.Ordinal) == true;

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
    private static bool IsLink(string path)
    {
        try
        {
            return (File.GetAttributes(path) & FileAttributes.ReparsePoint) != 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
