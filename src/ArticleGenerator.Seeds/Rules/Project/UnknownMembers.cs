using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An invalid value of ArticleMembers. It is ignored.</summary>
internal sealed class UnknownMembers : ProjectRule
{
    public override Rule Rule { get; } = new(
        "ART9009", "Unknown value of ArticleMembers",
        "The project's ArticleMembers is '{0}', which isn't 'typed', 'used' or 'catalog'. " +
        "Write one of the three, or leave it out to get 'typed'.");

    public override string[]? Check(ProjectSettings project) =>
        project.HasFolder && project.Members.ToUpperInvariant() is not ("" or "TYPED" or "USED" or "CATALOG")
            ? [Excerpt.From(project.Members)]
            : null;
}
