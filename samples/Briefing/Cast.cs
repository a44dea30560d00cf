using ArticleGenerator;

namespace Briefing;

/// <summary>Who is in a story.</summary>
internal static class Cast
{
    public static IReadOnlyList<Item> In(Article article) =>
        [.. article.People.Except(article.Related.OfType<Person>()).Select(Describe)];

    /// <summary>People who only stand in a link or teaser: a reader of the story does not meet them in it.</summary>
    public static IReadOnlyList<Item> Elsewhere(Article article) =>
        [.. article.Related.OfType<Person>().Select(Describe)];

    private static Item Describe(Person person) => new(
        person.Name.In("en"),
        person.Name.InOtherLanguages(),
        [.. person.Roles.Select(Describe), person.TimesMentioned()]);

    private static string Describe(PersonRole role) =>
        string.Join(", ", new[] { role.JobTitle, role.Affiliation?.Name }.OfType<LocalizedText>().Select(text => text.In("en")));
}
