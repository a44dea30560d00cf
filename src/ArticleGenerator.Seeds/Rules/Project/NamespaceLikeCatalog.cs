namespace ArticleGenerator.Seeds.Rules;

/// <summary>A namespace with the same name as the catalog in it: other code that says Articles finds the namespace.</summary>
internal sealed class NamespaceLikeCatalog : ProjectRule
{
    private const string Catalog = "Articles";

    public override Rule Rule { get; } = new(
        "ART9004", "Namespace with the name of the catalog",
        "The namespace '{0}' has the same name as the class Articles in it, so other code cannot tell them apart. " +
        "Set ArticleNamespace in the project file, to '{1}' for example.");

    public override string[]? Check(ProjectSettings project) =>
        project.HasFolder && (project.Namespace == Catalog || project.Namespace.EndsWith("." + Catalog, StringComparison.Ordinal))
            ? [project.Namespace, project.Namespace.Substring(0, project.Namespace.Length - Catalog.Length) + "Content"]
            : null;
}
