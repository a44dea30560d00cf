namespace ArticleGenerator.Seeds.Rules;

/// <summary>The project's settings for its seeds.</summary>
/// <param name="SeedsDirectory">The property ArticleSeedsDir, as written or by default.</param>
/// <param name="HasFolder">Whether the folder exists.</param>
/// <param name="IsProjectFolder">Whether it is the project's own folder.</param>
/// <param name="Namespace">The namespace of the generated types; empty for the global namespace.</param>
/// <param name="Members">The property ArticleMembers, as written.</param>
/// <param name="MaximumLength">The property ArticleMaximumLength, as written.</param>
/// <param name="LiteralBytes">The part of the assembly's string literals that the articles take, in bytes; 0 if they take none.</param>
/// <param name="IsLibraryThatNamesNone">Whether it is a library with articles whose own code names none of them.</param>
/// <param name="TakenTypeName">The name that the base class of the articles can't have; null if it has the intended one.</param>
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

/// <summary>A mistake in a project's settings that no seed shows.</summary>
internal abstract class ProjectRule
{
    public abstract Rule Rule { get; }

    /// <summary>The arguments of the rule's message, or null if nothing is wrong.</summary>
    public abstract string[]? Check(ProjectSettings project);
}

/// <summary>The rules for projects.</summary>
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
