using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A name that the base class of a project's articles cannot have.</summary>
/// <param name="Wanted">The name.</param>
/// <param name="Reason">Why it cannot, as a clause.</param>
/// <param name="Used">What the class is called instead.</param>
/// <param name="IsClass">Whether a class of the project has the name, which could be made a part of it.</param>
internal sealed record TakenTypeName(string Wanted, string Reason, string Used, bool IsClass);

/// <summary>The base class of the articles cannot have the name that is meant for it.</summary>
internal sealed class TypeNameTaken : ProjectRule
{
    public override Rule Rule { get; } = new(
        "ART9015", "Name of the articles' base class is taken",
        "The base class of the articles cannot be called '{0}': {1}. It is called '{2}' instead. " +
        "{3}et ArticleTypeName in the project file to another name, such as 'SiteArticle'.");

    public override string[]? Check(ProjectSettings project) =>
        project.HasFolder && project.TakenTypeName() is { } taken
            ? [
                Excerpt.From(taken.Wanted),
                taken.Reason,
                taken.Used,
                taken.IsClass ? $"Declare that class as 'public partial class {taken.Wanted}' with no base class, or s" : "S",
            ]
            : null;
}
