using Microsoft.Extensions.FileProviders;
using MyBlog;
using MyBlog.Components;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents();
var app = builder.Build();

app.UseStaticFiles();
app.UseStaticFiles(new StaticFileOptions
{
    RequestPath = "/posts",
    FileProvider = new PhysicalFileProvider(Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "posts")).FullName),
});
app.UseAntiforgery();
app.MapGet("/feed.xml", Feed.Atom);
app.MapRazorComponents<App>();
app.Run();
