using System.Text.Encodings.Web;
using System.Text.Unicode;
using ArticleGenerator;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.FileProviders;
using Newsroom.Components.Pages;
using Newsroom.Publishing;

namespace Newsroom;

/// <summary>What is at which address. Nothing here needs a script, and none may run.</summary>
public static class Site
{
    private const string SecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Makes the site.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="articles">Gives the articles, anew for each request: under <c>dotnet watch</c> they change.</param>
    public static WebApplication Create(string[] args, Func<IReadOnlyList<Article>> articles)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(Site).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets();
        if (builder.Configuration["export"] is not null)
            builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddTransient(_ => articles());
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddSingleton(Publication.From(builder.Configuration));
        builder.Services.AddScoped(services => PageAddress.Of(services.GetRequiredService<IHttpContextAccessor>().HttpContext!));
        builder.Services.AddScoped<HtmlRenderer>();
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));

        var app = builder.Build();
        // dotnet watch puts a script of its own into pages, to reload them.
        if (Environment.GetEnvironmentVariable("DOTNET_WATCH") is null)
            app.Use(ForbidScripts);
        app.MapStaticAssets();
        app.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = "/stories",
            FileProvider = new PhysicalFileProvider(Illustrations.Folder),
        });
        MapPages(app);
        MapPublishing(app);
        return app;
    }

    private static void MapPages(WebApplication app)
    {
        app.MapMethods("/", Reading, () => Page.Of<FrontPage>());
        app.MapMethods(
            "/articles/{id}",
            Reading,
            (string id, IReadOnlyList<Article> articles) => Show(articles.FirstOrDefault(article => article.Id == id)));
        app.MapMethods("/articles.json", Reading, (IReadOnlyList<Article> articles, PageAddress address) => Json(articles, address));
        app.MapMethods("/people", Reading, () => Page.Of<PeoplePage>());
        app.MapMethods("/events", Reading, () => Page.Of<EventsPage>());
        app.MapMethods("/search", Reading, (string? q) => Page.Of<SearchPage>(new() { [nameof(SearchPage.Query)] = q ?? "" }));
        app.MapFallback(() => NotFound());
    }

    private static void MapPublishing(WebApplication app)
    {
        app.MapMethods("/feed.xml", Reading, Feed.Of);
        app.MapMethods("/sitemap.xml", Reading, Sitemap.Of);
        app.MapMethods("/robots.txt", Reading, (PageAddress address) =>
            $"User-agent: *\nDisallow: /search\nSitemap: {address.Of("/sitemap.xml").AbsoluteUri}\n");
    }

    private static IResult Show(Article? article) => article is null
        ? NotFound()
        : Page.Of<ArticlePage>(new() { [nameof(ArticlePage.Article)] = article });

    private static IResult NotFound() => Page.Of<NotFoundPage>(status: StatusCodes.Status404NotFound);

    private static IResult Json(IEnumerable<Article> articles, PageAddress address) =>
        Results.Text($"[{string.Join(",\n", articles.Select(article => StructuredData.Of(article, address)))}]", "application/json");

    private static Task ForbidScripts(HttpContext context, RequestDelegate next)
    {
        context.Response.Headers.ContentSecurityPolicy = SecurityPolicy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return next(context);
    }
}
