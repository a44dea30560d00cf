using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ArticleGenerator.NewsroomTests.Publishing;

/// <summary>Follows the links of a site that is a folder of files.</summary>
/// <param name="address">The address that the site will have.</param>
/// <param name="folder">Its folder.</param>
/// <param name="files">The paths of its files.</param>
public sealed class LinkChecker(Uri address, string folder, IReadOnlyList<string> files)
{
    private static readonly string[] Linking = ["href", "src", "action", "poster"];

    /// <summary>What is wrong with the links of all pages.</summary>
    public IEnumerable<string> Complaints() =>
        from page in files
        where page.EndsWith(".html", StringComparison.Ordinal)
        from link in LinksOf(Page(page)).Distinct()
        let complaint = Complaint(page, link)
        where complaint is not null
        select complaint;

    public static IEnumerable<string> LinksOf(IHtmlDocument page) => page.All.SelectMany(element =>
        Linking.Select(element.GetAttribute).OfType<string>()
            .Concat(element.GetAttribute("srcset")?.Split(',').Select(one => one.Trim().Split(' ')[0]) ?? [])
            .Concat(element.GetAttribute("property") is "og:image" or "og:url" ? [element.GetAttribute("content")!] : []));

    /// <summary>What is wrong with a link; null if it leads to a file and, in a page, to a part of it.</summary>
    public string? Complaint(string file, string link)
    {
        var here = new Uri(address, string.Join('/', file.Split('/').Select(Uri.EscapeDataString)));
        var target = new Uri(here, link);
        if (!address.IsBaseOf(target))
            return link.Contains(':', StringComparison.Ordinal) ? null : $"{file}: {link} leaves the folder.";
        var path = Uri.UnescapeDataString(target.AbsolutePath[address.AbsolutePath.Length..]);
        // An address without a file name is that of a page's folder, on a web server only.
        var isWhole = link.StartsWith("https:", StringComparison.Ordinal);
        if (isWhole && !files.Contains(path))
            path = $"{path}/index.html".TrimStart('/');
        if (!files.Contains(path) || !File.Exists(Path.Combine(folder, path)))
            return $"{file}: {link} leads nowhere.";
        var fragment = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
        return fragment.Length == 0 || Page(path).GetElementById(fragment) is not null
            ? null
            : $"{file}: {link} leads to no part of {path}.";
    }

    private IHtmlDocument Page(string file) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder, file)));
}
