using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A name that the base class of a project's articles can't have.</summary>
/// <param name="Wanted">The intended name.</param>
/// <param name="Reason">Why it can't be used, as a clause.</param>
/// <param name="Used">The name that the class has instead.</param>
/// <param name="IsClass">Whether the project has a class of this name, which could be made partial.</param>
internal sealed record TakenTypeName(string Wanted, string Reason, string Used, bool IsClass);

/// <summary>The base class of the articles can't have its intended name.</summary>
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
