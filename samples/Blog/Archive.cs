using ArticleGenerator;

namespace Blog;

/// <summary>The posts that readers see, the newest first. Drafts are among them in Development only.</summary>
internal sealed class Archive(IHostEnvironment environment)
{
    public ArticleCollection<Post> Posts { get; } = new(
        Articles.All.Where(post => environment.IsDevelopment() || !post.IsDraft).OrderByDescending(post => post.DatePublished));

    /// <summary>The posts without their translations: lists and feeds have each post once.</summary>
    public IEnumerable<Post> Originals => Posts.Where(post => post.TranslationOf is null);

    /// <summary>The tags, the most used first, each with its posts.</summary>
    public IEnumerable<IGrouping<string, Post>> Tags => Originals
        .SelectMany(post => post.Keywords, (post, tag) => (post, tag))
        .GroupBy(pair => pair.tag, pair => pair.post, StringComparer.OrdinalIgnoreCase)
        .OrderByDescending(tag => tag.Count()).ThenBy(tag => tag.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>A post in all languages that readers see it in, itself among them; none where there is only one.</summary>
    public IEnumerable<Post> VersionsOf(Post post) => Posts.Where(post.Translations.Contains);

    /// <summary>The post before this one, and the one after it, in its language.</summary>
    public (Post? Earlier, Post? Later) Around(Post post)
    {
        var posts = Posts.Where(other => other.InLanguage == post.InLanguage).ToList();
        var place = posts.IndexOf(post);
        return (posts.ElementAtOrDefault(place + 1), posts.ElementAtOrDefault(place - 1));
    }
}
