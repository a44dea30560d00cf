using ArticleGenerator;

namespace Newsroom;

/// <summary>
/// The addresses of the site. The names that a page gives to its own parts have an underscore, which ids of entries don't have.
/// </summary>
internal static class Address
{
    public static string Of(Article article) => OfArticle(article.Id);

    /// <summary>The page of a person, organization or place.</summary>
    public static string Of(NamedEntity entity) => OfProfile(entity.Kind, entity.Id);

    /// <summary>The page of a person, organization or place.</summary>
    public static string Of(Profile profile) => OfProfile(profile.Kind, profile.Id);

    /// <summary>The page of an entry that has one, or else its place below the story.</summary>
    public static string Of(Entry entry) =>
        entry is NamedEntity named ? Of(named) : $"{OfArticle(entry.ArticleId)}#{Uri.EscapeDataString(entry.Id)}";

    /// <summary>The first place in the text of an entry.</summary>
    public static string InText(Entry entry) => $"{OfArticle(entry.ArticleId)}#text_{Uri.EscapeDataString(entry.Id)}";

    /// <summary>An event in the calendar of all stories.</summary>
    public static string InCalendar(Event happening) => $"/events#{Uri.EscapeDataString(NameInCalendar(happening))}";

    public static string NameInCalendar(Event happening) => $"{happening.ArticleId}_{happening.Id}";

    /// <summary>The page that lists all profiles of a kind.</summary>
    public static string OfAll(EntryKind kind) => kind switch
    {
        EntryKind.Person => "/people",
        EntryKind.Organization => "/organizations",
        _ => "/places",
    };

    private static string OfProfile(EntryKind kind, string id) => $"{OfAll(kind)}/{Uri.EscapeDataString(id)}";

    private static string OfArticle(string id) => $"/articles/{Uri.EscapeDataString(id)}";
}
