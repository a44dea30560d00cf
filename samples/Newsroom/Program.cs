using Newsroom;
using Newsroom.Publishing;

// The articles of this project and of a content library, in one list.
var site = Site.Create(args, () => [.. Newsroom.Articles.All, .. Coast.Articles.All]);

if (site.Configuration["export"] is { Length: > 0 } folder)
    Console.WriteLine($"Wrote {(await StaticExport.WriteAsync(site, folder)).Count} files to {folder}.");
else
    site.Run();
