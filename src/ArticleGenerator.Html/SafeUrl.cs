namespace ArticleGenerator.Html;

/// <summary>Rejects URLs that run code or open files on the reader's computer.</summary>
internal static class SafeUrl
{
    private static readonly string[] Dangerous = ["javascript", "vbscript", "file", "data"];

    private static readonly string[] Images = ["image/png", "image/gif", "image/jpeg", "image/webp", "image/avif"];

    /// <summary>Whether a link or an image may have this URL.</summary>
    public static bool Allows(string url)
    {
        // Browsers ignore white space and control characters in a scheme.
        var bare = string.Concat(url.Where(c => c > ' ' && !char.IsControl(c) && !char.IsWhiteSpace(c)));
        var scheme = bare.IndexOf(':', StringComparison.Ordinal);
        if (scheme < 0 || !Array.Exists(Dangerous, name => bare.AsSpan(0, scheme).Equals(name, StringComparison.OrdinalIgnoreCase)))
            return true;
        return bare.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
            && Array.Exists(Images, type => bare.AsSpan(scheme + 1).StartsWith(type, StringComparison.OrdinalIgnoreCase));
    }
}
