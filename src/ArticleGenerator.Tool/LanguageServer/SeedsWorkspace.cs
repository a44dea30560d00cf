using ArticleGenerator.Core;
using ArticleGenerator.Tool.LanguageServer.Protocol;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>The seeds folders that the editor works on: those in its workspace, and those of the documents that it opens.</summary>
internal sealed class SeedsWorkspace(PositionEncoding encoding)
{
    /// <summary>How deep below the workspace a seeds folder is looked for.</summary>
    private const int Deepest = 6;

    private readonly List<SeedsFolder> folders = [];

    public IReadOnlyList<SeedsFolder> Folders => folders;

    /// <summary>Looks for seeds folders in a folder and below it.</summary>
    public void Open(string root)
    {
        foreach (var folder in Directory.Exists(root) ? Search(root, 0) : [])
            Add(folder);
    }

    /// <summary>Takes a folder for one of seeds, whatever is in it.</summary>
    public void Add(string root)
    {
        if (Directory.Exists(root) && !folders.Exists(folder => folder.Root == root))
            folders.Add(new(root, encoding));
    }

    /// <summary>Leaves out what is below a folder, unless a document of it is open.</summary>
    public void Close(string root) =>
        folders.RemoveAll(folder => !folder.HasOpenDocuments && IsBelow(folder.Root, root));

    /// <summary>The seeds folder of a document, and its path in there; null for what is no seed.</summary>
    public (SeedsFolder Folder, string Path)? Find(string uri)
    {
        if (FileUri.ToPath(uri) is not { } file)
            return null;

        // Of folders within each other, the inner one.
        foreach (var folder in folders.OrderByDescending(folder => folder.Root.Length))
        {
            if (folder.PathOf(file) is { } path)
                return (folder, path);
        }

        return null;
    }

    /// <summary>The same; a folder that is not known yet is added if a document in it is opened.</summary>
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

    private static bool IsBelow(string path, string root) => path == root || path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static IEnumerable<string> Search(string folder, int depth)
    {
        if (IsSeedsFolder(folder))
            return [folder];

        return depth == Deepest
            ? []
            : new DirectoryInfo(folder).EnumerateDirectories("*", new EnumerationOptions { AttributesToSkip = FileAttributes.ReparsePoint })
                .Where(inner => inner.Name[0] is not ('.' or '_') && inner.Name is not ("bin" or "obj" or "node_modules"))
                .SelectMany(inner => Search(inner.FullName, depth + 1));
    }

    /// <summary>One called so that has seeds, or one whose INDEX.md lists some.</summary>
    private static bool IsSeedsFolder(string folder)
    {
        var index = Directory.EnumerateFiles(folder, SeedPath.Index).FirstOrDefault(file => Path.GetFileName(file) == SeedPath.Index);
        return index is not null
            ? IndexScanner.Scan(File.ReadAllText(index)).Count > 0 || Path.GetFileName(folder) == "seeds"
            : Path.GetFileName(folder) == "seeds" && Directory.EnumerateFiles(folder).Any(file => ArticleGenerator.Seeds.Catalog.SeedFile.IsSeed(file));
    }
}
