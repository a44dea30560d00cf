namespace Handbook;

/// <summary>A page of the documentation.</summary>
public partial class DocsPage
{
    private const string Extension = ".md";

    /// <summary>Its folder in docs; empty for docs itself.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path) ?? "";

    /// <summary>The file that it becomes: <c>rules/ART5001.html</c>.</summary>
    public string File => FileOf(Path);

    /// <summary>The file that a path of docs becomes. GitHub shows a README for its folder, a web server an index.</summary>
    public static string FileOf(string path) =>
        (System.IO.Path.GetFileName(path) == "README.md" ? path[..^"README.md".Length] + "index.md" : path)[..^Extension.Length] + ".html";
}
