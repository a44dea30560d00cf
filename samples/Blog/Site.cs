using System.Text.Encodings.Web;
using System.Text.Unicode;
using Blog.Components.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.FileProviders;

namespace Blog;

/// <summary>What is at which address. Nothing here needs a script, and none may run.</summary>
public static class Site
{
    internal const string Name = "The Kitchen Table";
    internal const string Description = "Small things that worked, and some that did not.";

    private const string SecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly string Images = Path.Combine(AppContext.BaseDirectory, "posts");

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Makes the site.</summary>
    /// <param name="args">The command line.</param>
    public static WebApplication Create(params string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(Site).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddRazorComponents();
        builder.Services.AddSingleton<Archive>();
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));

        var app = builder.Build();
        // dotnet watch puts a script of its own into pages, to reload them.
        if (Environment.GetEnvironmentVariable("DOTNET_WATCH") is null)
            app.Use(ForbidScripts);
        app.MapStaticAssets();
        app.UseStaticFiles(new StaticFileOptions { RequestPath = "/posts", FileProvider = new PhysicalFileProvider(Images) });
        MapPages(app);
        MapFeeds(app);
        return app;
    }

    private static void MapPages(WebApplication app)
    {
        app.MapMethods("/", Reading, (Archive archive) => List(null, archive.Originals));
        app.MapMethods("/posts/{id}", Reading, (string id, Archive archive) => archive.Posts.Find(id) is { } post
            ? Page<PostPage>(new { Post = post })
            : NotFound());
        app.MapMethods("/tags", Reading, () => Page<TagsPage>());
        app.MapMethods("/tags/{tag}", Reading, (string tag, Archive archive) =>
            List(tag, archive.Originals.Where(post => post.Keywords.Contains(tag, StringComparer.OrdinalIgnoreCase))));
        app.MapMethods("/sections/{section}", Reading, (string section, Archive archive) =>
            List(section, archive.Originals.Where(post => post.Section.ToString().Equals(section, StringComparison.OrdinalIgnoreCase))));
        app.MapMethods("/authors/{name}", Reading, (string name, Archive archive) =>
            List($"By {name}", archive.Originals.Where(post => post.Authors.Contains(name))));
        app.MapMethods("/people/{id}", Reading, (string id, Archive archive) => archive.Posts.People.Find(id) is { } person
            ? Page<PersonPage>(new { Person = person })
            : NotFound());
        app.MapFallback(NotFound);
    }

    private static void MapFeeds(WebApplication app)
    {
        app.MapMethods("/rss.xml", Reading, Feed.Rss);
        app.MapMethods("/atom.xml", Reading, Feed.Atom);
        app.MapMethods("/sitemap.xml", Reading, Feed.Sitemap);
        app.MapMethods("/robots.txt", Reading, (HttpRequest request) => $"Sitemap: {new Uri(Address.OfSite(request), "sitemap.xml")}\n");
    }

    private static IResult List(string? title, IEnumerable<Post> posts) =>
        posts.Any() ? Page<ListPage>(new { Title = title, Posts = posts }) : NotFound();

    private static IResult NotFound() => Page<NotFoundPage>(status: StatusCodes.Status404NotFound);

    private static RazorComponentResult<T> Page<T>(object? parameters = null, int status = StatusCodes.Status200OK)
        where T : IComponent => new(parameters ?? new { }) { StatusCode = status };

    private static Task ForbidScripts(HttpContext context, RequestDelegate next)
    {
        context.Response.Headers.ContentSecurityPolicy = SecurityPolicy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return next(context);
    }
}
