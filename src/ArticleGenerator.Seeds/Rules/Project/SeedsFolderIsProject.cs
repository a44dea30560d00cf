using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>Seeds among the code: every README.md and every .yaml of the project is treated as a seed.</summary>
internal sealed class SeedsFolderIsProject : ProjectRule
{
    public override Rule Rule { get; } = new(
        "ART9003", "Seeds folder is the project itself",
        "The project's ArticleSeedsDir is '{0}', the project's own folder, so every .txt, .md and .yaml in it is a seed. " +
        "Move the seeds to a folder of their own.");

    public override string[]? Check(ProjectSettings project) =>
        project.HasFolder && project.IsProjectFolder ? [Excerpt.From(project.SeedsDirectory)] : null;
}
