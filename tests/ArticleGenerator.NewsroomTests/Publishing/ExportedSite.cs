using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Newsroom;
using Newsroom.Publishing;

namespace ArticleGenerator.NewsroomTests.Publishing;

/// <summary>The site as files, with the article that tries to be a program among them, for an address below a path.</summary>
public sealed class ExportedSite : IAsyncLifetime
{
    private static readonly string[] Linking = ["href", "src", "action", "poster"];

    public static Uri Address { get; } = new("https://news.example.org/daily/");

    public string Folder { get; } = Directory.CreateTempSubdirectory("newsroom-").FullName;

    public IReadOnlyList<string> Files { get; private set; } = [];

    public IEnumerable<string> Pages => Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal));

    public async ValueTask InitializeAsync()
    {
        await using var site = Site.Create(
            ["--export", Folder, "--site", Address.AbsoluteUri], () => [.. RunningSite.Stories, RunningSite.HostileArticle]);
        Files = await StaticExport.WriteAsync(site, Folder);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public IHtmlDocument Page(string file) => new HtmlParser().ParseDocument(Read(file));

    public static IEnumerable<string> LinksOf(IHtmlDocument page) => page.All.SelectMany(element =>
        Linking.Select(element.GetAttribute).OfType<string>()
            .Concat(element.GetAttribute("srcset")?.Split(',').Select(one => one.Trim().Split(' ')[0]) ?? [])
            .Concat(element.GetAttribute("property") is "og:image" or "og:url" ? [element.GetAttribute("content")!] : []));

    /// <summary>What is wrong with a link; null if it leads to a file and, in a page, to a part of it.</summary>
    public string? Complaint(string file, string link)
    {
        var here = new Uri(Address, string.Join('/', file.Split('/').Select(Uri.EscapeDataString)));
        var target = new Uri(here, link);
        if (!Address.IsBaseOf(target))
            return link.Contains(':', StringComparison.Ordinal) ? null : $"{file}: {link} leaves the folder.";
        var path = Uri.UnescapeDataString(target.AbsolutePath[Address.AbsolutePath.Length..]);
        // An address without a file name is that of a page's folder, on a web server only.
        var isWhole = link.StartsWith("https:", StringComparison.Ordinal);
        if (isWhole && !Files.Contains(path))
            path = $"{path}/index.html".TrimStart('/');
        if (!Files.Contains(path) || !File.Exists(Path.Combine(Folder, path)))
            return $"{file}: {link} leads nowhere.";
        var fragment = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
        return fragment.Length == 0 || Page(path).GetElementById(fragment) is not null
            ? null
            : $"{file}: {link} leads to no part of {path}.";
    }
}
