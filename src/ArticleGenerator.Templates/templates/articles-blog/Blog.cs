namespace MyBlog;

/// <summary>The posts as the site shows them.</summary>
internal static class Blog
{
    /// <summary>The latest first; those without a date last.</summary>
    public static IEnumerable<Post> Posts => Articles.All.OrderByDescending(post => post.DatePublished);

    /// <summary>The address of a post, relative to the site.</summary>
    public static string AddressOf(Post post) => $"posts/{Uri.EscapeDataString(post.Id)}";
}
