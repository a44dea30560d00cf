using System.Text;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Catalog;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Files;

/// <summary>A snapshot of a seeds folder on disk: the files that a build would read.</summary>
internal sealed class SeedsDirectory
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, SeedFile> files;
    private readonly Lazy<ImageFiles> images;

    /// <param name="images">The images on disk; null to search for them on first use.</param>
    private SeedsDirectory(string root, IEnumerable<SeedFile> files, Lazy<ImageFiles>? images = null)
    {
        Root = root;
        this.images = images ?? new(() => new(ImagesIn(root)));
        this.files = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>Absolute.</summary>
    public string Root { get; }

    public SeedFiles Files => new(files.Values) { Images = images.Value };

    /// <summary>In ordinal order, relative to the folder, with '/' between folders.</summary>
    public IEnumerable<string> Paths => files.Keys.Order(StringComparer.Ordinal);

    /// <summary>The content of a file of the folder; empty if it does not exist.</summary>
    public string this[string path] => files.TryGetValue(path, out var file) ? file.Text : "";

    public bool Has(string path) => files.ContainsKey(path);

    /// <summary>The path of a file of the folder on disk.</summary>
    public string FullPath(string path) => Path.Combine(Root, path);

    /// <summary>The same folder with some files edited.</summary>
    public SeedsDirectory With(IEnumerable<FileEdit> edits)
    {
        var byPath = edits.ToLookup(edit => edit.Path, StringComparer.Ordinal);
        var added = byPath.Where(file => !files.ContainsKey(file.Key)).Select(file => new SeedFile(file.Key, "", IsUtf8: true));
        return new(Root, files.Values.Concat(added).Select(file => file with { Text = Edit(file.Text, byPath[file.Path]) }), images);
    }

    /// <summary>The same folder with other files in place of those of the same paths.</summary>
    public SeedsDirectory With(IReadOnlyCollection<SeedFile> others)
    {
        var replaced = others.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return new(Root, files.Values.Where(file => !replaced.Contains(file.Path)).Concat(others), images);
    }

    /// <summary>The same folder with the current content of one file on disk, or without it.</summary>
    public SeedsDirectory Reread(string path)
    {
        var others = files.Values.Where(file => file.Path != path);
        return new(Root, File.Exists(FullPath(path)) ? others.Append(ReadFile(FullPath(path), path)) : others);
    }

    /// <summary>The path of a file in the folder; null if the build does not read it.</summary>
    public string? PathOf(string fullPath)
    {
        var path = Path.GetRelativePath(Root, fullPath).Replace('\\', '/');
        return !Path.IsPathRooted(path) && !path.Split('/').Any(IsIgnored) && SeedFile.IsSeed(path) ? path : null;
    }

    /// <summary>The changes that bring the folder on disk from this state to another.</summary>
    public FileChanges ChangesTo(SeedsDirectory after)
    {
        var changes = new FileChanges();
        foreach (var file in after.files.Values)
            changes.Set(FullPath(file.Path), files.TryGetValue(file.Path, out var before) ? before.Text : null, file.Text);
        return changes;
    }

    /// <exception cref="UsageException">There is no such folder.</exception>
    public static SeedsDirectory Read(string? folder, string currentDirectory) => ReadRoot(Find(folder, currentDirectory));

    /// <summary>Reads this very folder.</summary>
    /// <param name="root">Absolute.</param>
    public static SeedsDirectory ReadRoot(string root)
    {
        var paths = new List<string>();
        Collect(root, "", paths, SeedFile.IsSeed);
        return new(root, paths.AsParallel().Select(path => ReadFile(Path.Combine(root, path), path)));
    }

    /// <summary>The folder itself, or <c>seeds</c> in it, if that has an INDEX.md and the folder has none.</summary>
    private static string Find(string? folder, string currentDirectory)
    {
        var root = Path.GetFullPath(folder ?? ".", currentDirectory);
        if (!Directory.Exists(root))
            throw new UsageException($"There is no folder '{folder}'.");

        var inside = Path.Combine(root, "seeds");
        return !File.Exists(Path.Combine(root, SeedPath.Index)) && Directory.Exists(inside) ? inside : root;
    }

    private static string Edit(string text, IEnumerable<FileEdit> edits)
    {
        // Edits at the same position keep their order.
        foreach (var edit in edits.Reverse().OrderByDescending(edit => edit.Range.Start))
            text = string.Concat(text.AsSpan(0, edit.Range.Start), edit.NewText, text.AsSpan(edit.Range.End));
        return text;
    }

    // Like the package's build files: no drafts, no output, and no links, which may lead anywhere.
    private static void Collect(string root, string folder, List<string> paths, Func<string, bool> isTaken)
    {
        foreach (var entry in new DirectoryInfo(Path.Combine(root, folder)).EnumerateFileSystemInfos())
        {
            var path = folder + entry.Name;
            if (IsIgnored(entry.Name) || entry.LinkTarget is not null)
                continue;
            if (entry is DirectoryInfo)
                Collect(root, path + "/", paths, isTaken);
            else if (entry is FileInfo && isTaken(path))
                paths.Add(path);
        }
    }

    private static IEnumerable<ImageFile> ImagesIn(string root)
    {
        var paths = new List<string>();
        Collect(root, "", paths, ImageFile.IsImage);
        return paths.Order(StringComparer.Ordinal).Select(path => ReadImage(Path.Combine(root, path), path));
    }

    private static ImageFile ReadImage(string fullPath, string path)
    {
        using var stream = File.OpenRead(fullPath);
        var head = new byte[Math.Min(stream.Length, ImageSize.Head)];
        stream.ReadExactly(head);
        return ImageFile.From(path, head, stream.Length);
    }

    private static bool IsIgnored(string name) => name[0] is '_' or '.' || name is "bin" or "obj";

    /// <param name="fullPath">Its path on disk.</param>
    /// <param name="path">Relative to its seeds folder.</param>
    public static SeedFile ReadFile(string fullPath, string path)
    {
        var bytes = File.ReadAllBytes(fullPath);
        try
        {
            var content = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(Encoding.UTF8.Preamble.Length) : bytes;
            var text = Utf8.GetString(content);
            return new(path, text, IsUtf8: !WideEncoding.IsReadAsUtf8(text));
        }
        catch (DecoderFallbackException)
        {
            var text = Encoding.UTF8.GetString(bytes);
            return new(path, text, IsUtf8: false) { BadByte = InvalidUtf8.FirstIn(text) };
        }
    }
}
