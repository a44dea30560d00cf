using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Newsroom;
using Newsroom.Publishing;

namespace ArticleGenerator.NewsroomTests.Publishing;

/// <summary>The site as files, with the article that tries to be a program among them, for an address below a path.</summary>
public sealed class ExportedSite : IAsyncLifetime
{
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

    public LinkChecker Links => new(Address, Folder, Files);

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public IHtmlDocument Page(string file) => new HtmlParser().ParseDocument(Read(file));
}
