using System.Globalization;
using System.Net;
using System.Text;

namespace ArticleGenerator.Core;

/// <summary>Paths of seeds: relative to the seeds folder, with <c>/</c> between folders, compared ordinally.</summary>
internal static class SeedPath
{
    /// <summary>The index, which is never an article.</summary>
    public const string Index = "INDEX.md";

    private static readonly HashSet<string> OtherTexts = new(StringComparer.OrdinalIgnoreCase)
    {
        ".markdown", ".mdown", ".mkdn", ".mkd", ".mdwn", ".mdtxt", ".mdtext", ".mdx", ".rmd", ".qmd", ".text", ".rst", ".adoc", ".asciidoc",
        ".textile", ".rtf", ".doc", ".docx", ".odt", ".pages",
    };

    // Characters that end a destination, that Markdown or URL decoding would interpret, and the bar, which separates cells of tables.
    private const string EscapedInDestinations = "%#?<>\\`|";

    /// <summary>Whether the path has the extension of a text.</summary>
    public static bool IsText(string path) => HasExtension(path, ".txt") || IsMarkdown(path);

    /// <summary>Whether the path has the extension of a text that may have front matter.</summary>
    public static bool IsMarkdown(string path) => HasExtension(path, ".md");

    /// <summary>Whether the path has the extension of an annotation.</summary>
    public static bool IsAnnotation(string path) => HasExtension(path, ".yaml") || HasExtension(path, ".yml");

    /// <summary>Whether the name of the file or of a folder in its path begins with <c>_</c> or <c>.</c>.</summary>
    public static bool IsDraft(string path) => path.Split('/').Any(segment => segment.Length > 0 && segment[0] is '_' or '.');

    /// <summary>The path without the marks of a draft; null if a name has nothing else.</summary>
    public static string? WithoutDraftMarks(string path)
    {
        var segments = path.Split('/').Select(segment => segment.TrimStart('_', '.')).ToArray();
        var unmarked = string.Join("/", segments);
        return segments.All(segment => segment.Length > 0) && IsSeed(unmarked) ? unmarked : null;
    }

    /// <summary>Whether the extension is that of texts of other programs or Markdown tools.</summary>
    public static bool IsOtherText(string path) => OtherTexts.Contains(Extension(path));

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

    /// <summary>The folders that contain a file, the outermost first.</summary>
    public static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
            yield return path.Substring(0, slash);
    }

    /// <summary>The path of a link, or null if it is a URL, a fragment or not a file of a seed.</summary>
    public static string? FromDestination(string destination) => AnyFromDestination(destination) is { } path && IsSeed(path) ? path : null;

    /// <summary>The path of a link to any file or folder; null if it is a URL or a fragment.</summary>
    public static string? AnyFromDestination(string destination)
    {
        var end = destination.IndexOfAny(['?', '#']);
        return AnyFromFileName(PercentDecode(end < 0 ? destination : destination.Substring(0, end)));
    }

    /// <summary>The path of the bare name of a text or an annotation, in a supported format or not; null for other words.</summary>
    public static string? NamedFile(string name) =>
        AnyFromFileName(name) is { } path && (IsSeed(path) || IsOtherText(path)) ? path : null;

    /// <summary>
    /// The destination of a link to a path, without angle brackets. Null if there is none, for a name that looks like a drive.
    /// </summary>
    public static string? ToDestination(string path)
    {
        var escaped = string.Concat(path.Select((c, i) => MustBeEscaped(path, i)
            ? string.Concat(Encoding.UTF8.GetBytes([c]).Select(b => "%" + b.ToString("X2", CultureInfo.InvariantCulture)))
            : c.ToString()));
        var destination = HasScheme(path) ? "./" + escaped : escaped;
        return !path.Any(char.IsControl) && !Escapes(path) && FromDestination(destination) == path ? destination : null;
    }

    private static bool IsSeed(string path) => IsText(path) || IsAnnotation(path);

    private static bool MustBeEscaped(string path, int i) =>
        EscapedInDestinations.IndexOf(path[i]) >= 0 || BeginsReference(path, i) || IsOpenBlank(path, i)
        || IsHidden(path[i]);

    // Invisible, or a lookalike of another character: a message could not show how to write it.
    private static bool IsHidden(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.PrivateUse
        || (c is not (' ' or '\u3000') && char.IsWhiteSpace(c));

    private static bool BeginsReference(string path, int start) =>
        path[start] == '&' && MarkdownText.EndOfReference(path, start + 1) > 0;

    // A space at an end, or one of several, is easily lost.
    private static bool IsOpenBlank(string path, int i) =>
        path[i] == ' ' && (i == 0 || i == path.Length - 1 || path[i - 1] is ' ' or '/' || path[i + 1] is ' ' or '/');

    /// <summary>A path relative to a folder as a path from the seeds folder; null if it leaves it.</summary>
    public static string? Inside(string folder, string path) => AnyFromFileName($"{folder}/{path}");

    private static string? AnyFromFileName(string name)
    {
        var path = name.Replace('\\', '/');
        return path.Length == 0 || HasScheme(path) ? null : Normalize(path);
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

    // Codes for invalid UTF-8 or control characters are not decoded: no file has such a name.
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
