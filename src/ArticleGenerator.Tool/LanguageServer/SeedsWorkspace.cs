using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Catalog;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>The seeds folders of the editor: those in its workspace, and those of open documents.</summary>
internal sealed class SeedsWorkspace(PositionEncoding encoding)
{
    /// <summary>The maximum depth for searching seeds folders in the workspace.</summary>
    private const int Deepest = 6;

    /// <summary>The maximum number of searched folders: the workspace may be a whole home folder.</summary>
    private const int MostFolders = 20_000;

    private static readonly EnumerationOptions WithoutLinks = new() { AttributesToSkip = FileAttributes.ReparsePoint };
    private static readonly EnumerationOptions AllFiles = new() { AttributesToSkip = 0 };

    private readonly List<SeedsFolder> folders = [];

    public IReadOnlyList<SeedsFolder> Folders => folders;

    /// <summary>Searches for seeds folders in a folder and below it.</summary>
    public void Open(string root)
    {
        foreach (var folder in Directory.Exists(root) ? Search(root) : [])
            Add(folder);
    }

    /// <summary>Adds a folder as a seeds folder, whatever is in it.</summary>
    public void Add(string root)
    {
        if (Directory.Exists(root) && !folders.Exists(folder => folder.Root == root))
            folders.Add(new(root, encoding));
    }

    /// <summary>Removes the seeds folders below a folder, unless a document in them is open.</summary>
    public void Close(string root) =>
        folders.RemoveAll(folder => !folder.HasOpenDocuments && IsBelow(folder.Root, root));

    /// <summary>The seeds folder of a document, and its path in that folder; null if it is not a seed.</summary>
    public (SeedsFolder Folder, string Path)? Find(string uri)
    {
        if (FileUri.ToPath(uri) is not { } file)
            return null;

        // The inner one of nested folders.
        foreach (var folder in folders.OrderByDescending(folder => folder.Root.Length))
        {
            if (folder.PathOf(file) is { } path)
                return (folder, path);
        }

        return null;
    }

    /// <summary>The same, but adds an unknown folder if a document in it is opened.</summary>
    public (SeedsFolder Folder, string Path)? FindOrAdd(string uri)
    {
        if (Find(uri) is { } known)
            return known;

        for (var folder = Path.GetDirectoryName(FileUri.ToPath(uri)); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (!IsSeedsFolder(folder))
                continue;

            Add(folder);
            return Find(uri);
        }

        return null;
    }

    private static bool IsBelow(string path, string root) =>
        path == root || path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The seeds folders below a folder, the upper ones first; nested ones are not searched.</summary>
    private static IEnumerable<string> Search(string root)
    {
        var folders = new Queue<(string Path, int Depth)>([(root, 0)]);
        for (var visited = 0; visited < MostFolders && folders.TryDequeue(out var folder); visited++)
        {
            if (IsSeedsFolder(folder.Path))
            {
                yield return folder.Path;
                continue;
            }

            foreach (var inner in folder.Depth < Deepest ? new DirectoryInfo(folder.Path).EnumerateDirectories("*", WithoutLinks) : [])
            {
                if (inner.Name[0] is not ('.' or '_') && inner.Name is not ("bin" or "obj" or "node_modules"))
                    folders.Enqueue((inner.FullName, folder.Depth + 1));
            }
        }
    }

    /// <summary>Whether a folder has this name and seeds in it, or an INDEX.md that lists some.</summary>
    private static bool IsSeedsFolder(string folder)
    {
        var index = Directory.EnumerateFiles(folder, SeedPath.Index, AllFiles)
            .FirstOrDefault(file => Path.GetFileName(file) == SeedPath.Index);
        return index is not null
            ? IndexScanner.Scan(File.ReadAllText(index)).Count > 0 || Path.GetFileName(folder) == "seeds"
            : Path.GetFileName(folder) == "seeds" && Directory.EnumerateFiles(folder, "*", AllFiles).Any(SeedFile.IsSeed);
    }
}
