using System.Text.Encodings.Web;
using System.Text.Unicode;
using ArticleGenerator;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.FileProviders;
using Newsroom.Components.Pages;
using Newsroom.Publishing;
using Newsroom.Reporting;

namespace Newsroom;

/// <summary>What is at which address. Nothing here needs a script, and none may run.</summary>
public static class Site
{
    private const string SecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Makes the site.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="articles">Gets the articles. It is called for each request, because they change under <c>dotnet watch</c>.</param>
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
        builder.Services.AddScoped<Edition>(services => new(services.GetRequiredService<IReadOnlyList<Article>>()));
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
            (string id, string? annotations, Edition edition) => Show(edition.Catalog.Find(id), annotations is not null));
        app.MapMethods("/articles.json", Reading, (IReadOnlyList<Article> articles, PageAddress address) => Json(articles, address));
        foreach (var kind in new[] { EntryKind.Person, EntryKind.Organization, EntryKind.Place })
            MapProfiles(app, kind);
        app.MapMethods("/events", Reading, () => Page.Of<EventsPage>());
        app.MapMethods("/sources", Reading, () => Page.Of<SourcesPage>());
        app.MapMethods("/search", Reading, (string? q) => Page.Of<SearchPage>(new() { [nameof(SearchPage.Query)] = q ?? "" }));
        app.MapFallback(() => NotFound());
    }

    private static void MapProfiles(WebApplication app, EntryKind kind)
    {
        var list = Address.OfAll(kind);
        app.MapMethods(list, Reading, () => Page.Of<IndexPage>(new() { [nameof(IndexPage.Kind)] = kind }));
        app.MapMethods($"{list}/{{id}}", Reading, (string id, Edition edition) => Show(edition.Profile(kind, id)));
    }

    private static void MapPublishing(WebApplication app)
    {
        app.MapMethods("/feed.xml", Reading, Feed.Of);
        app.MapMethods("/sitemap.xml", Reading, Sitemap.Of);
        app.MapMethods("/robots.txt", Reading, (PageAddress address) =>
            $"User-agent: *\nDisallow: /search\nSitemap: {address.Of("/sitemap.xml").AbsoluteUri}\n");
    }

    private static IResult Show(Article? article, bool isAnnotated) => article is null
        ? NotFound()
        : Page.Of<ArticlePage>(new() { [nameof(ArticlePage.Article)] = article, [nameof(ArticlePage.IsAnnotated)] = isAnnotated });

    private static IResult Show(Profile? profile) => profile is null
        ? NotFound()
        : Page.Of<ProfilePage>(new() { [nameof(ProfilePage.Profile)] = profile });

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
