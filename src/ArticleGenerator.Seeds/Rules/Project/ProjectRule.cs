namespace ArticleGenerator.Seeds.Rules;

/// <summary>What a project says of its seeds.</summary>
/// <param name="SeedsDirectory">The property ArticleSeedsDir, as written or by default.</param>
/// <param name="HasFolder">Whether there is such a folder.</param>
/// <param name="IsProjectFolder">Whether it is the folder of the project itself.</param>
/// <param name="Namespace">Where the generated types stand; empty for the global namespace.</param>
/// <param name="Members">The property ArticleMembers, as written.</param>
/// <param name="MaximumLength">The property ArticleMaximumLength, as written.</param>
/// <param name="LiteralBytes">How much of the assembly's string literals the articles take, in bytes; 0 where they take none.</param>
/// <param name="IsLibraryThatNamesNone">Whether it is a library with articles, and its own code names none of them.</param>
/// <param name="TakenTypeName">The name that the base class of the articles cannot have; null where it has the one that was wanted.</param>
internal sealed record ProjectSettings(
    string SeedsDirectory,
    bool HasFolder,
    bool IsProjectFolder,
    string Namespace,
    string Members,
    string MaximumLength,
    Func<long> LiteralBytes,
    Func<bool> IsLibraryThatNamesNone,
    Func<TakenTypeName?> TakenTypeName);

/// <summary>A way in which a project can be set up that no file of the seeds can tell of.</summary>
internal abstract class ProjectRule
{
    public abstract Rule Rule { get; }

    /// <summary>What the rule's message is filled with, or null where all is well.</summary>
    public abstract string[]? Check(ProjectSettings project);
}

/// <summary>The rules of the project.</summary>
internal static class ProjectRules
{
    public static IReadOnlyList<ProjectRule> All { get; } =
    [
        new SeedsFolderIsProject(),
        new NamespaceLikeCatalog(),
        new NearLimitOfCompiler(),
        new UnknownMembers(),
        new UnusableMaximumLength(),
        new NoArticleNamed(),
        new TypeNameTaken(),
    ];
}
