namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>File names as LSP URIs.</summary>
internal static class FileUri
{
    /// <summary>The absolute path; null if it is not a file, such as a document that was never saved.</summary>
    public static string? ToPath(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var parsed) && parsed.IsFile ? Path.GetFullPath(parsed.LocalPath) : null;

    public static string From(string path)
    {
        var parts = path.Replace('\\', '/').TrimStart('/').Split('/');
        return "file:///" + string.Join('/', parts.Select(Uri.EscapeDataString));
    }
}
