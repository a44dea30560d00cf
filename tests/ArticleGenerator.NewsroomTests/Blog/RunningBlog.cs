using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;

[assembly: AssemblyFixture(typeof(ArticleGenerator.NewsroomTests.Blog.RunningBlog))]

namespace ArticleGenerator.NewsroomTests.Blog;

/// <summary>The blog, once as readers have it, and once as its writers do while they write.</summary>
public sealed class RunningBlog : IAsyncLifetime
{
    private readonly WebApplication published = Create("Production");
    private readonly WebApplication development = Create("Development");
    private readonly HttpClient client = new();

    /// <summary>The posts that readers see.</summary>
    public static IReadOnlyList<global::Blog.Post> Posts => [.. global::Blog.Articles.All.Where(post => !post.IsDraft)];

    public Uri Address => new(published.Urls.Single());

    public Uri DevelopmentAddress => new(development.Urls.Single());

    public async ValueTask InitializeAsync()
    {
        await published.StartAsync();
        await development.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await published.DisposeAsync();
        await development.DisposeAsync();
    }

    public Task<HttpResponseMessage> Get(string path) => client.GetAsync(new Uri(Address, path));

    public Task<string> Read(string path) => client.GetStringAsync(new Uri(Address, path));

    public async Task<IHtmlDocument> Page(string path) => await new HtmlParser().ParseDocumentAsync(await Read(path));

    public async Task<IHtmlDocument> DevelopmentPage(string path) =>
        await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync(new Uri(DevelopmentAddress, path)));

    private static WebApplication Create(string environment) => global::Blog.Site.Create(
        "--urls", "http://127.0.0.1:0", "--environment", environment, "--Logging:LogLevel:Default", "Warning");
}
