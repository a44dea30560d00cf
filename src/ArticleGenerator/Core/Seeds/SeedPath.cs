using System.Net;
using System.Text;

namespace ArticleGenerator.Core;

/// <summary>Paths of seeds: relative to the seeds folder, parted by <c>/</c>, compared by ordinal.</summary>
internal static class SeedPath
{
    /// <summary>The index, which is never an article.</summary>
    public const string Index = "INDEX.md";

    /// <summary>Whether the path has the extension of a text.</summary>
    public static bool IsText(string path) => HasExtension(path, ".txt") || IsMarkdown(path);

    /// <summary>Whether the path has the extension of a text that may have front matter.</summary>
    public static bool IsMarkdown(string path) => HasExtension(path, ".md");

    /// <summary>Whether the path has the extension of an annotation.</summary>
    public static bool IsAnnotation(string path) => HasExtension(path, ".yaml") || HasExtension(path, ".yml");

    /// <summary>Whether the file or a folder on the way to it begins with <c>_</c> or <c>.</c>.</summary>
    public static bool IsDraft(string path) => path.Split('/').Any(segment => segment.Length > 0 && segment[0] is '_' or '.');

    /// <summary>Whether the path is absolute, has a drive letter or leaves the seeds folder.</summary>
    public static bool Escapes(string path) =>
        path[0] == '/' || path == ".." || path.StartsWith("../", StringComparison.Ordinal) || HasDrive(path);

    /// <summary>The path without its extension.</summary>
    public static string Stem(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') ? path.Substring(0, dot) : path;
    }

    /// <summary>The extension with its dot, or "".</summary>
    public static string Extension(string path) => path.Substring(Stem(path).Length);

    /// <summary>The path behind a link, or null when it is a URL, a fragment or no file of a seed.</summary>
    public static string? FromDestination(string destination)
    {
        var end = destination.IndexOfAny(['?', '#']);
        var path = PercentDecode(end < 0 ? destination : destination.Substring(0, end));
        return FromFileName(path);
    }

    /// <summary>The path behind a file name written as such, or null when it is a URL or no file of a seed.</summary>
    public static string? FromFileName(string name)
    {
        var path = name.Replace('\\', '/');
        return !HasScheme(path) && (IsText(path) || IsAnnotation(path)) ? Normalize(path) : null;
    }

    private static string Normalize(string path)
    {
        var segments = new List<string>();
        foreach (var segment in path.Split('/'))
        {
            if (segment is "" or ".")
                continue;
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] != "..")
                segments.RemoveAt(segments.Count - 1);
            else
                segments.Add(segment);
        }

        return (path[0] == '/' ? "/" : "") + string.Join("/", segments);
    }

    // A single letter before the colon is a drive, not a scheme.
    private static bool HasScheme(string path)
    {
        var colon = path.IndexOf(':');
        var isScheme = colon > 1 && IsAsciiLetter(path[0])
            && path.Take(colon).All(c => IsAsciiLetter(c) || c is >= '0' and <= '9' or '+' or '-' or '.');
        return isScheme || path.StartsWith("//", StringComparison.Ordinal);
    }

    private static bool HasDrive(string path) => path.Length > 1 && path[1] == ':' && IsAsciiLetter(path[0]);

    private static bool IsAsciiLetter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    private static bool HasExtension(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    // What does not decode to UTF-8, and what decodes to a control character, stays as written: no file is called so.
    private static string PercentDecode(string path)
    {
        if (path.IndexOf('%') < 0)
            return path;
        var escaped = Encoding.UTF8.GetBytes(path.Replace("+", "%2B"));
        var bytes = WebUtility.UrlDecodeToBytes(escaped, 0, escaped.Length);
        try
        {
            var decoded = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            return decoded.Any(char.IsControl) ? path : decoded;
        }
        catch (ArgumentException)
        {
            return path;
        }
    }
}
