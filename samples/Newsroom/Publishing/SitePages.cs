using ArticleGenerator;
using Newsroom.Words;

namespace Newsroom.Publishing;

/// <summary>A page that readers and search engines are to find.</summary>
/// <param name="Path">Its path on the site, as in a link.</param>
/// <param name="Name">What the way to it is called.</param>
internal sealed record SitePage(string Path, string Name)
{
    /// <summary>The story that the page shows, if it shows one.</summary>
    public Article? Article { get; init; }

    /// <summary>Whom or what the page is about, if it is a profile.</summary>
    public NamedEntity? Profile { get; init; }

    /// <summary>The page above it; null for the front page.</summary>
    public SitePage? Parent { get; init; }

    /// <summary>When what it shows changed last, as far as that is known.</summary>
    public PartialDate? Modified { get; init; }

    /// <summary>The way from the front page to this one, itself included.</summary>
    public IEnumerable<SitePage> Trail => (Parent?.Trail ?? []).Append(this);
}

/// <summary>All pages: the one list of them, for the sitemap, the head of each page and the export.</summary>
internal static class SitePages
{
    public static IReadOnlyList<SitePage> Of(IReadOnlyList<Article> articles)
    {
        var newest = articles.Select(ModifiedOf).OrderDescending().FirstOrDefault();
        var front = new SitePage("/", Publication.Name) { Modified = newest };
        return
        [
            front,
            new("/people", "People") { Parent = front, Modified = newest },
            new("/events", "Events") { Parent = front, Modified = newest },
            .. articles.Select(article => new SitePage(Address.Of(article), article.Headline.In(Reader.Language))
            {
                Article = article,
                Parent = front,
                Modified = ModifiedOf(article),
            }),
        ];
    }

    private static PartialDate? ModifiedOf(Article article) => article.DateModified ?? article.DatePublished;
}
