using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Catalog;
using ArticleGenerator.Seeds.Yaml;
using ArticleGenerator.Tool.Drafting;
using ArticleGenerator.Tool.Files;

namespace ArticleGenerator.Tool.Commands;

/// <summary>One text on disk, with its annotation, if it has one, and its seeds folder.</summary>
internal sealed class TextFile
{
    private static readonly string[] SidecarEndings = [".yaml", ".yml"];

    private TextFile(string fullPath, ArticleSource source, SeedsDirectory? seeds) => (FullPath, Source, Known, Shared) = (
        fullPath,
        source,
        seeds is null ? [] : KnownEntries.In(seeds, source.TextPath),
        seeds is null ? [] : KnownEntries.SharedIn(seeds));

    public string FullPath { get; }

    public ArticleSource Source { get; }

    /// <summary>The entries of its folder; empty if that has no INDEX.md.</summary>
    public IReadOnlyList<Known> Known { get; }

    /// <summary>The shared files of that folder.</summary>
    public IReadOnlyList<SeedFile> Shared { get; }

    public bool HasAnnotation => Source.SidecarPath is not null || Source.HasFrontMatterAnnotation;

    /// <exception cref="UsageException">There is no such file, or it is not a text.</exception>
    public static TextFile Read(string file, string currentDirectory)
    {
        var path = Path.GetFullPath(file, currentDirectory);
        if (!SeedPath.IsText(path.Replace('\\', '/')))
            throw new UsageException($"'{file}' isn't a text: its name must end in .txt or .md.");
        if (!File.Exists(path))
            throw new UsageException($"There is no file '{file}'.");

        var folder = Path.GetDirectoryName(path)!;
        var root = RootOf(folder);
        var seeds = root is null ? null : SeedsDirectory.Read(root, currentDirectory);
        var relative = Path.GetRelativePath(root ?? folder, path).Replace('\\', '/');
        var source = SourceOf(path, relative);
        return new(path, seeds is null ? source : new CatalogCheck(seeds.Files, SeedLimits.Default).Join(source), seeds);
    }

    /// <summary>The value of a key of the article in its annotation, if there is one.</summary>
    public string? Said(string key)
    {
        var value = (Source.Annotation.Strict ?? Source.Annotation.Recovered)?.Article[key]?.Node;
        return value is YamlScalar { Value.Length: > 0 } text && !text.SaysNothing() ? text.Value : null;
    }

    private static ArticleSource SourceOf(string path, string relative)
    {
        var text = SeedsDirectory.ReadFile(path, relative);
        if (!text.IsUtf8)
            throw new UsageException($"'{path}' is not UTF-8. Save it as UTF-8.");

        var sidecar = SidecarEndings.Select(ending => Path.ChangeExtension(path, ending)).FirstOrDefault(File.Exists);
        var name = sidecar is null ? null : SeedPath.Stem(relative) + Path.GetExtension(sidecar);
        return new(relative, text.Text, name, sidecar is null ? null : SeedsDirectory.ReadFile(sidecar, name!).Text, "");
    }

    /// <summary>The nearest folder with an INDEX.md, starting with the folder of the text and going up.</summary>
    private static string? RootOf(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, SeedPath.Index)))
            folder = Path.GetDirectoryName(folder);
        return folder;
    }
}
