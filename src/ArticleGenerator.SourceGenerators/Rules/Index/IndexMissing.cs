using ArticleGenerator.Core;

namespace ArticleGenerator.SourceGenerators.Rules;

/// <summary>A seeds folder without INDEX.md.</summary>
internal sealed class IndexMissing : IndexRule
{
    public override Rule Rule { get; } = new("ART1001", "INDEX.md is missing", "There is no INDEX.md in the seeds folder, so no article is generated. Add one that has a line for each article, such as {0}");

    public override void Check(IndexCheck check)
    {
        if (!check.HasIndex && check.Listing.Unlisted.OrderByDescending(SeedPath.IsText).FirstOrDefault() is { } file)
        {
            check.Report(file, Rule, IndexCheck.LineFor(file));
        }
    }
}
