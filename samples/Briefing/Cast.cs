using ArticleGenerator;

namespace Briefing;

/// <summary>Who is in a story.</summary>
internal static class Cast
{
    public static IReadOnlyList<Item> In(Article article) =>
        [.. article.People.Except(article.Related.OfType<Person>()).Select(Describe)];

    /// <summary>People who are named only in a link or teaser, not in the story itself.</summary>
    public static IReadOnlyList<Item> Elsewhere(Article article) =>
        [.. article.Related.OfType<Person>().Select(Describe)];

    private static Item Describe(Person person) => new(
        person.Name.In("en"),
        person.Name.InOtherLanguages(),
        [.. person.Roles.Select(Describe), person.TimesMentioned()]);

    private static string Describe(PersonRole role) =>
        string.Join(", ", new[] { role.JobTitle, role.Affiliation?.Name }.OfType<LocalizedText>().Select(text => text.In("en")));
}
