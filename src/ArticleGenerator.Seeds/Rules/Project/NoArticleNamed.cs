namespace ArticleGenerator.Seeds.Rules;

/// <summary>
/// A library whose articles have types only if its own code names them, and it names none. Other projects then find no name to use, because
/// their code isn't known when the library is built.
/// </summary>
internal sealed class NoArticleNamed : ProjectRule
{
    public override Rule Rule { get; } = new(
        "ART9014", "No article named in the library",
        "The project's ArticleMembers is 'used', but this library's code uses no article by name, so projects that reference it " +
        "can't either. Write 'typed' to let them, or 'catalog' if they only need Articles.All and Articles.TryGet.");

    public override string[]? Check(ProjectSettings project) =>
        project.HasFolder
        && string.Equals(project.Members, "used", StringComparison.OrdinalIgnoreCase)
        && project.IsLibraryThatNamesNone()
            ? []
            : null;
}
