namespace ArticleGenerator.Seeds.Text;

/// <summary>Web addresses: absolute, with http or https.</summary>
internal static class WebAddress
{
    public static bool IsOne(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri)
        && (uri.Scheme is "http" or "https")
        && uri.Host.Length > 0
        && !value.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));
}
