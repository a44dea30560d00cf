namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>Names of files as LSP writes them.</summary>
internal static class FileUri
{
    /// <summary>The absolute path; null for what is no file, such as a document that was never saved.</summary>
    public static string? ToPath(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var parsed) && parsed.IsFile ? Path.GetFullPath(parsed.LocalPath) : null;

    public static string From(string path)
    {
        var parts = path.Replace('\\', '/').TrimStart('/').Split('/');
        return "file:///" + string.Join('/', parts.Select(Uri.EscapeDataString));
    }
}
