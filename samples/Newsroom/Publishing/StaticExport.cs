using ArticleGenerator;
using Microsoft.AspNetCore.StaticAssets;

namespace Newsroom.Publishing;

/// <summary>The site as a folder of files, which any web server can serve, and which can be read from disk.</summary>
public static class StaticExport
{
    // Not pages, but links lead to them.
    private static readonly string[] Files = ["/articles.json", "/feed.xml", "/sitemap.xml", "/robots.txt"];

    /// <summary>Writes all pages and files. What else is in the folder stays there.</summary>
    /// <param name="site">The site, which isn't running yet. It runs, for this machine only, until all is written.</param>
    /// <param name="folder">The folder, which is made if it isn't there.</param>
    /// <returns>The paths of what was written, relative to the folder and separated by <c>/</c>.</returns>
    /// <exception cref="InvalidOperationException">A page has a link to something that isn't exported.</exception>
    public static async Task<IReadOnlyList<string>> WriteAsync(WebApplication site, string folder)
    {
        site.Urls.Clear();
        site.Urls.Add("http://127.0.0.1:0");
        await site.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(site.Urls.First()) };
        var assets = AssetsOf(site).Concat(PicturesOfStories()).ToDictionary();
        var pages = SitePages.Of(site.Services.GetRequiredService<IReadOnlyList<Article>>()).Select(page => page.Path).ToList();
        var links = new ExportedLinks(pages, Files, assets);
        var written = new List<string>();

        foreach (var page in pages)
            await Write(ExportedLinks.FileOf(page), Encode(links.Rewrite(await client.GetStringAsync(Local(page)), page)));
        foreach (var path in Files.Concat(assets.Keys))
            await Write(links.FileOfLink(path), await client.GetByteArrayAsync(Local(path)));
        var publication = site.Services.GetRequiredService<Publication>();
        await Write("404.html", Encode(links.RewriteForAnywhere(await MissingPage(client), publication)));
        await site.StopAsync();
        return written;

        async Task Write(string file, byte[] content)
        {
            var path = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, content);
            written.Add(file);
        }
    }

    // By the path that links have, the name of the file; that of a style sheet tells its versions apart.
    private static Dictionary<string, string> AssetsOf(IEndpointRouteBuilder site)
    {
        var all = site.DataSources.SelectMany(source => source.Endpoints)
            .Select(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>()).OfType<StaticAssetDescriptor>()
            .Where(asset => asset.Selectors.Count == 0 && !asset.Route.StartsWith("_framework/", StringComparison.Ordinal)
                && !asset.Route.EndsWith(".gz", StringComparison.Ordinal) && !asset.Route.EndsWith(".br", StringComparison.Ordinal))
            .ToList();
        var fingerprinted = all.Where(asset => LabelOf(asset) is not null).ToDictionary(asset => LabelOf(asset)!, asset => asset.Route);
        return all.Where(asset => LabelOf(asset) is null).ToDictionary(
            asset => "/" + asset.Route,
            asset => asset.Route.EndsWith(".css", StringComparison.Ordinal) && fingerprinted.TryGetValue(asset.Route, out var name)
                ? name
                : asset.Route);
    }

    private static IEnumerable<KeyValuePair<string, string>> PicturesOfStories() => Directory
        .EnumerateFiles(Illustrations.Folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Illustrations.Folder, file).Replace(Path.DirectorySeparatorChar, '/'))
        .Select(file => KeyValuePair.Create(Illustrations.AddressOf(new Image(file)), $"stories/{file}"));

    private static string? LabelOf(StaticAssetDescriptor asset) =>
        asset.Properties.FirstOrDefault(property => property.Name == "label")?.Value;

    private static async Task<string> MissingPage(HttpClient client)
    {
        using var response = await client.GetAsync(Local("/404"));
        return await response.Content.ReadAsStringAsync();
    }

    private static Uri Local(string path) => new(path, UriKind.Relative);

    private static byte[] Encode(string html) => System.Text.Encoding.UTF8.GetBytes(html);
}
