using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>Names that a generated member must not have, because its type already has them.</summary>
internal static class MemberNames
{
    private static readonly HashSet<string> TakenInEveryType = new(StringComparer.Ordinal)
    {
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    private static readonly HashSet<string> TakenInLists = new(StringComparer.Ordinal) { "Count", "Fill", "GetEnumerator", "Item" };

    private static readonly HashSet<string> TakenInData = [];

    private static readonly HashSet<string> TakenInCatalog = new(StringComparer.Ordinal)
    {
        "All", "TryGet", "People", "Organizations", "Places", "Quotes", "Events",
        "Catalog", "CountArticles", "CreateArticle", "FindArticle",
    };

    private static readonly HashSet<string> TakenInProfiles =
        new(StringComparer.Ordinal) { "Count", "Find", "GetEnumerator", "Item", "Shared", "TryGet" };

    /// <summary>The suffixes of an article's identifier in the names of its property in the catalog, its type and its lists.</summary>
    public static IReadOnlyList<string> SuffixesOfArticle { get; } =
        ["_", "Article", .. new[] { Sections.People, Sections.Organizations, Sections.Places, Sections.Quotes, Sections.Events }
            .Select(section => section.ToString())];

    /// <summary>Whether the class of an article, or one of its lists, has this name.</summary>
    public static bool IsTypeOfAny(string name, IEnumerable<string> identifiers) =>
        SuffixesOfArticle.Any(suffix =>
            name.EndsWith(suffix, StringComparison.Ordinal)
            && identifiers.Contains(name.Substring(0, name.Length - suffix.Length), StringComparer.Ordinal));

    /// <summary>The name of a member of a list of entries.</summary>
    public static CSharp InList(string identifier, CSharp type) => Free(identifier, type.ToString(), TakenInLists);

    /// <summary>The name of a member of a list of profiles.</summary>
    public static CSharp InProfiles(string identifier, CSharp type) => Free(identifier, type.ToString(), TakenInProfiles);

    /// <summary>The name of a member of the class with all data.</summary>
    public static CSharp InData(string identifier) => Free(identifier, ArticleGroupEmitter.DataClass.ToString(), TakenInData);

    /// <summary>The name of a property, or an extension method, of a field.</summary>
    public static CSharp OfField(string identifier, CSharp type) => Free(identifier, type.ToString(), TakenInData);

    /// <summary>The name of a member of the catalog.</summary>
    public static CSharp InCatalog(string identifier) => Free(identifier, "Articles", TakenInCatalog);

    private static CSharp Free(string identifier, string type, HashSet<string> taken) =>
        CSharp.Name(
            identifier == type || TakenInEveryType.Contains(identifier) || taken.Contains(identifier) ? identifier + "_" : identifier);
}
