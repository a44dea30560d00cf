using System.Reflection;
using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.SourceGenerators.Tests.Schema;

/// <summary>No field can have the name of a member of its record.</summary>
public sealed class RecordMembersTests
{
    public static TheoryData<string, Type> Records => new()
    {
        { nameof(Sections.None), typeof(Article) },
        { nameof(Sections.People), typeof(Person) },
        { nameof(Sections.Organizations), typeof(Organization) },
        { nameof(Sections.Places), typeof(Place) },
        { nameof(Sections.Quotes), typeof(Quote) },
        { nameof(Sections.Events), typeof(Event) },
    };

    [Theory]
    [MemberData(nameof(Records))]
    public void All_members_are_known(string section, Type record)
    {
        var members = record.GetMembers(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            .Where(m => m is MethodInfo { IsSpecialName: false } or PropertyInfo)
            .Where(m => m is PropertyInfo { GetMethod: { } get } ? IsSeen(get) : IsSeen((MethodInfo)m))
            .Select(m => m.Name)
            .Where(name => !name.Contains('<', StringComparison.Ordinal) && !name.Contains('.', StringComparison.Ordinal))
            .Where(name => name is not ("PrintMembers" or "EqualityContract"));

        Assert.Empty(members.Except(RecordMembers.Of(Enum.Parse<Sections>(section))));
    }

    /// <summary>What generated and users' code outside the assembly sees.</summary>
    private static bool IsSeen(MethodInfo method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;
}
