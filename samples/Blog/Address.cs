using ArticleGenerator;

namespace Blog;

/// <summary>Where something is shown.</summary>
internal static class Address
{
    public static string Of(Article post) => $"/posts/{Uri.EscapeDataString(post.Id)}";

    public static string OfTag(string tag) => $"/tags/{Uri.EscapeDataString(tag)}";

    public static string OfAuthor(string name) => $"/authors/{Uri.EscapeDataString(name)}";

    public static string OfPerson(string id) => $"/people/{Uri.EscapeDataString(id)}";

    public static string Of(ArticleSection section) => $"/sections/{section.ToString().ToLowerInvariant()}";

    /// <summary>An image in the folder of the posts is below <c>/posts</c>. An address on the site or on the web stays as is.</summary>
    public static string Of(Image image) =>
        image.Source.StartsWith('/') || Uri.IsWellFormedUriString(image.Source, UriKind.Absolute)
            ? image.Source
            : "/posts/" + string.Join('/', image.Source.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The address of the site, as this request has it.</summary>
    public static Uri OfSite(HttpRequest request) => new($"{request.Scheme}://{request.Host}/");
}
