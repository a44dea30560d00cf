using ArticleGenerator.SourceGenerators.Parsing;

namespace ArticleGenerator.SourceGenerators.Rules;

/// <summary>A seeds folder that the project names and that does not exist. A project that names none may have none.</summary>
internal sealed class SeedsFolderMissing : ProjectRule
{
    public override Rule Rule { get; } = new("ART9002", "Seeds folder not found", "The project's ArticleSeedsDir is '{0}', but there is no such folder. Correct the property, or add the folder with an INDEX.md in it.");

    public override string[]? Check(ProjectSettings project) =>
        !project.IsDefault && !project.HasFolder ? [Excerpt.Of(project.SeedsDirectory)] : null;
}
