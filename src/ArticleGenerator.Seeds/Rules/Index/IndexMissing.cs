using ArticleGenerator.Core;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A seeds folder without INDEX.md.</summary>
internal sealed class IndexMissing : IndexRule
{
    public override Rule Rule { get; } = new(
        "ART1001", "INDEX.md is missing",
        "There is no INDEX.md in the seeds folder, so no article is generated. {0}");

    public override IEnumerable<Problem> Find(IndexCheck check)
    {
        if (check.HasIndex)
            return [];

        if (check.Files.FirstOrDefault(f => string.Equals(f, SeedPath.Index, StringComparison.OrdinalIgnoreCase)) is { } other)
            return [In(other, $"Rename '{other}' to 'INDEX.md', in capitals.")];

        var files = check.Listing.Unlisted.Where(path => IndexCheck.LineFor(path).Length > 0).OrderByDescending(SeedPath.IsText);
        return files.FirstOrDefault() is { } file
            ? [In(file, $"Add one that has a line for each article, such as {IndexCheck.LineFor(file)}")]
            : [];
    }
}
