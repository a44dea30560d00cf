using ArticleGenerator;

namespace Newsroom;

/// <summary>
/// Where something is shown. The names that a page gives to its own parts hold a low line, so that no id of an entry is one.
/// </summary>
internal static class Address
{
    public static string Of(Article article) => OfArticle(article.Id);

    /// <summary>The card of an entry.</summary>
    public static string Of(Entry entry) => $"{OfArticle(entry.ArticleId)}#{Uri.EscapeDataString(entry.Id)}";

    /// <summary>Where the text first has an entry.</summary>
    public static string InText(Entry entry) => $"{OfArticle(entry.ArticleId)}#text_{Uri.EscapeDataString(entry.Id)}";

    /// <summary>A person among all people of the site.</summary>
    public static string AmongPeople(Person person) => $"/people#{Uri.EscapeDataString(person.Id)}";

    private static string OfArticle(string id) => $"/articles/{Uri.EscapeDataString(id)}";
}
