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
        var catalog = new ArticleCollection(articles);
        return
        [
            front,
            .. Profiles(catalog.People, front),
            .. Profiles(catalog.Organizations, front),
            .. Profiles(catalog.Places, front),
            new("/events", "Events") { Parent = front, Modified = newest },
            new("/sources", "Sources") { Parent = front, Modified = newest },
            .. articles.Select(article => new SitePage(Address.Of(article), article.Headline.In(Reader.Language))
            {
                Article = article,
                Parent = front,
                Modified = ModifiedOf(article),
            }),
        ];
    }

    private static IEnumerable<SitePage> Profiles(IReadOnlyList<Profile> profiles, SitePage front)
    {
        if (profiles.Count == 0)
            return [];
        var kind = profiles[0].Kind;
        var list = new SitePage(Address.OfAll(kind), kind.Plural()) { Parent = front, Modified = front.Modified };
        return
        [
            list,
            .. profiles.Select(profile => new SitePage(Address.Of(profile), Reader.NameOf(profile).Value)
            {
                Profile = profile.Entries.FirstOrDefault(entry => entry.Name.TryLookup(Reader.Language, out _)) ?? profile.Entries[0],
                Parent = list,
                Modified = profile.Articles.Select(ModifiedOf).Max(),
            }),
        ];
    }

    private static PartialDate? ModifiedOf(Article article) => article.DateModified ?? article.DatePublished;
}
