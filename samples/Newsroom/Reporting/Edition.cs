using ArticleGenerator;

namespace Newsroom.Reporting;

/// <summary>All stories of the site, the newest first, and what they report together.</summary>
public sealed class Edition
{
    private readonly Lazy<IReadOnlyList<Happening>> happenings;

    public Edition(IEnumerable<Article> articles)
    {
        Stories = [.. articles.OrderByDescending(DayOf)];
        Catalog = new ArticleCollection(Stories);
        Day = Stories.Select(DayOf).FirstOrDefault();
        happenings = new(() => Happening.Merge(Stories.Reverse().SelectMany(story => story.Events)));
    }

    /// <summary>The stories by their day, the newest first. Those without a day come last.</summary>
    public IReadOnlyList<Article> Stories { get; }

    /// <summary>People, organizations and places across the stories.</summary>
    public ArticleCollection Catalog { get; }

    /// <summary>The day of the newest story, which divides what is past from what is to come. Null if no story has a day.</summary>
    public PartialDate? Day { get; }

    /// <summary>The events of all stories, without duplicates, in the order of time. Those without a date come last.</summary>
    public IReadOnlyList<Happening> Happenings => happenings.Value;

    /// <summary>The day of a story: when it was published, or else what "today" means in it.</summary>
    public static PartialDate? DayOf(Article article) => article.DatePublished ?? article.ReferenceDate;

    /// <summary>The profiles of a kind, those in most stories first. Who is only in a link to another story isn't among them.</summary>
    public IReadOnlyList<Profile> Profiles(EntryKind kind) =>
    [
        .. All(kind).Where(profile => profile.Entries.Any(entry => !entry.Article.Related.Contains(entry)))
            .OrderByDescending(profile => profile.Articles.Count).ThenByDescending(profile => profile.Mentions.Count),
    ];

    /// <summary>The profile with an id, or null.</summary>
    public Profile? Profile(EntryKind kind, string id) => kind switch
    {
        EntryKind.Person => Catalog.People.Find(id),
        EntryKind.Organization => Catalog.Organizations.Find(id),
        _ => Catalog.Places.Find(id),
    };

    /// <summary>Other stories with the most people, organizations and places in common, at most three.</summary>
    public IReadOnlyList<Article> SimilarTo(Article article)
    {
        var here = article.Entities.Except(article.Related.OfType<NamedEntity>()).ToHashSet();
        return
        [
            .. Stories.Where(story => story.Id != article.Id)
                .Select(story => (Story: story, Common: story.Entities.Count(here.Contains)))
                .Where(pair => pair.Common > 0).OrderByDescending(pair => pair.Common).Take(3).Select(pair => pair.Story),
        ];
    }

    private IEnumerable<Profile> All(EntryKind kind) => kind switch
    {
        EntryKind.Person => Catalog.People,
        EntryKind.Organization => Catalog.Organizations,
        _ => Catalog.Places,
    };
}
