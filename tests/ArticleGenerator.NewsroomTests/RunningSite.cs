using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Newsroom;

[assembly: AssemblyFixture(typeof(ArticleGenerator.NewsroomTests.RunningSite))]

namespace ArticleGenerator.NewsroomTests;

/// <summary>The site, on a port of its own, with the articles of the samples and one that tries to be a program.</summary>
public sealed class RunningSite : IAsyncLifetime
{
    private readonly WebApplication app = Create(() => [.. Stories, HostileArticle]);
    private readonly WebApplication sample = Create(() => Stories);

    private HttpClient client = new();

    public static Article Visit => Newsroom.Articles.JaishankarMoscowVisit;

    public static Article HostileArticle => Hostile.Articles.Hostile;

    /// <summary>The articles that a reader is to see.</summary>
    public static IReadOnlyList<Article> Stories => [.. Newsroom.Articles.All, .. Coast.Articles.All];

    public Uri Address => client.BaseAddress!;

    /// <summary>The site as the sample runs it, without the article that tries to be a program: for pictures.</summary>
    public Uri SampleAddress => new(sample.Urls.Single());

    public async ValueTask InitializeAsync()
    {
        await app.StartAsync();
        await sample.StartAsync();
        client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
        await sample.DisposeAsync();
    }

    public Task<HttpResponseMessage> Get(string path) => client.GetAsync(new Uri(path, UriKind.Relative));

    public Task<string> Read(string path) => client.GetStringAsync(new Uri(path, UriKind.Relative));

    public async Task<IHtmlDocument> Page(string path) => new HtmlParser().ParseDocument(await Read(path));

    public Task<IHtmlDocument> Page(Article article) => Page($"/articles/{article.Id}");

    private static WebApplication Create(Func<IReadOnlyList<Article>> articles) =>
        Site.Create(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "Warning"], articles);
}
