using ArticleGenerator;
using Newsroom.Words;

namespace Newsroom.Reporting;

/// <summary>A role of a person, and the days of the first and the last story that give it.</summary>
public sealed record RoleInStories(PersonRole Role, PartialDate? From, PartialDate? To, int Stories)
{
    /// <summary>The roles of a person across stories, the one that a story gave last first.</summary>
    public static IReadOnlyList<RoleInStories> Of(PersonProfile person) =>
    [
        .. person.Entries.SelectMany(entry => entry.Roles.Select(role => (Role: role, Day: Edition.DayOf(entry.Article))))
            .GroupBy(one => (one.Role.JobTitle?.In(Reader.Language), one.Role.Affiliation))
            .Select(group => new RoleInStories(
                group.First().Role, group.Min(one => one.Day), group.Max(one => one.Day), group.Count()))
            .OrderByDescending(role => role.To),
    ];
}
