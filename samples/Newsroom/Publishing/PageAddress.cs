namespace Newsroom.Publishing;

/// <summary>Where the page that is being written is found. There is one for each request.</summary>
/// <param name="Site">The address of the site, ending in <c>/</c>.</param>
/// <param name="Path">The page on the site, as browsers write it: <c>/articles/x</c>.</param>
internal sealed record PageAddress(Uri Site, string Path)
{
    public Uri Here => Of(Path);

    /// <summary>The whole address of something on the site. A site may itself be below a path.</summary>
    /// <param name="path">As in a link, with a <c>/</c> at its start.</param>
    public Uri Of(string path) => new(Site, path.TrimStart('/'));

    public static PageAddress Of(HttpContext context)
    {
        var request = context.Request;
        var site = context.RequestServices.GetRequiredService<Publication>().Address
            ?? new Uri($"{request.Scheme}://{request.Host}{request.PathBase}/");
        return new(site, request.Path.ToUriComponent());
    }
}
