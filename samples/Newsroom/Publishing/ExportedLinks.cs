using System.Net;
using System.Text.RegularExpressions;

namespace Newsroom.Publishing;

/// <summary>Turns links to addresses of the site into links from one file to another.</summary>
/// <param name="pages">The paths of all pages.</param>
/// <param name="files">The paths of files that keep their name.</param>
/// <param name="assets">The paths of other files, each with the name that it gets.</param>
internal sealed partial class ExportedLinks(
    IEnumerable<string> pages, IEnumerable<string> files, IReadOnlyDictionary<string, string> assets)
{
    // Any will do: it is the same for both ends of a link.
    private static readonly Uri Root = new("http://site/");

    private readonly Dictionary<string, string> targets = pages.Select(page => KeyValuePair.Create(page, FileOf(page)))
        .Concat(files.Select(file => KeyValuePair.Create(file, file.TrimStart('/'))))
        .Concat(assets)
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>The file of a page. Each has a folder of its own, so that a web server finds it by the same path.</summary>
    public static string FileOf(string page) => $"{Uri.UnescapeDataString(page.Trim('/'))}/index.html".TrimStart('/');

    /// <exception cref="InvalidOperationException">It isn't exported.</exception>
    public string FileOfLink(string path) => targets.TryGetValue(path, out var file)
        ? file
        : throw new InvalidOperationException($"A link leads to '{path}', which isn't exported.");

    /// <summary>A page with links that work wherever its folder is, on disk too.</summary>
    public string Rewrite(string html, string page)
    {
        var here = new Uri(Root, Escape(FileOf(page)));
        return Rewrite(
            html, target => here.MakeRelativeUri(target) is { OriginalString.Length: > 0 } link ? link.OriginalString : "index.html");
    }

    /// <summary>A page that a web server shows in place of any other, so that its links can't be relative.</summary>
    public string RewriteForAnywhere(string html, Publication publication) =>
        Rewrite(html, target => new Uri(publication.Address!, Root.MakeRelativeUri(target)).AbsoluteUri);

    // The search needs a server. In what components write, a quotation mark in a tag is always the end of a value: text and JSON escape
    // theirs.
    private string Rewrite(string html, Func<Uri, string> link) => Links().Replace(
        SearchForms().Replace(html, ""),
        match =>
        {
            var values = WebUtility.HtmlDecode(match.Groups["value"].Value).Split(", ").Select(value => Follow(value, link));
            return $"{match.Groups["before"].Value}{WebUtility.HtmlEncode(string.Join(", ", values))}\"";
        });

    // In a srcset, the width comes after the address.
    private string Follow(string value, Func<Uri, string> link)
    {
        if (!value.StartsWith('/'))
            return value;
        var (address, width) = Cut(value, ' ');
        var (path, fragment) = Cut(address, '#');
        return link(new Uri(Root, Escape(FileOfLink(path)) + fragment)) + width;
    }

    private static (string Before, string After) Cut(string value, char sign) =>
        value.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var place ? (value[..place], value[place..]) : (value, "");

    private static string Escape(string file) => string.Join('/', file.Split('/').Select(Uri.EscapeDataString));

    [GeneratedRegex("""(?<before>\s(?:href|src|srcset|action|poster)=")(?<value>/[^"]*)"(?=[^<>]*>)""")]
    private static partial Regex Links();

    [GeneratedRegex("""<form\b[^>]*\brole="search".*?</form>""", RegexOptions.Singleline)]
    private static partial Regex SearchForms();
}
