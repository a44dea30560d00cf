using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Catalog;
using ArticleGenerator.Tool.Files;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>A seeds folder of the workspace: the files on disk, overlaid by the editor's open documents.</summary>
internal sealed class SeedsFolder
{
    private readonly Dictionary<string, OpenDocument> open = new(StringComparer.Ordinal);
    private readonly PositionEncoding encoding;
    private SeedsDirectory onDisk;
    private AnalyzerConfig config;
    private SeedsSnapshot? current;

    public SeedsFolder(string root, PositionEncoding encoding)
    {
        this.encoding = encoding;
        Root = root;
        onDisk = SeedsDirectory.ReadRoot(root);
        config = AnalyzerConfig.Read(root);
    }

    /// <summary>Absolute.</summary>
    public string Root { get; }

    public bool HasOpenDocuments => open.Count > 0;

    /// <summary>The current state of the folder.</summary>
    public SeedsSnapshot Current => current ??= new(
        onDisk.With([.. open.Select(o => new SeedFile(o.Key, o.Value.Text, IsUtf8: !WideEncoding.IsReadAsUtf8(o.Value.Text)))]),
        config, new Dictionary<string, OpenDocument>(open, StringComparer.Ordinal), encoding);

    /// <summary>The path of a file in the folder, whether or not it is on disk.</summary>
    public string? PathOf(string fullPath) => onDisk.PathOf(fullPath);

    public void Show(string path, OpenDocument document)
    {
        open[path] = document;
        current = null;
    }

    public OpenDocument? Shown(string path) => open.GetValueOrDefault(path);

    public void Close(string path)
    {
        open.Remove(path);
        Reread(path);
    }

    public void Reread(string path)
    {
        onDisk = onDisk.Reread(path);
        current = null;
    }

    /// <summary>Reads all files and configuration files again.</summary>
    public void Reread()
    {
        onDisk = SeedsDirectory.ReadRoot(Root);
        config = AnalyzerConfig.Read(Root);
        current = null;
    }
}
