using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An entry whose path is absolute or outside the seeds folder.</summary>
internal sealed class PathLeavesFolder : IndexRule
{
    public override Rule Rule { get; } = new(
        "ART1005", "Path outside the seeds folder",
        "'{0}' is outside the seeds folder. Put the file into the folder, and write its path from there.");

    public override IEnumerable<Problem> Find(IndexCheck check) =>
        check.Listing.Escaping.Select(entry => At(entry, Excerpt.From(entry.Path)));
}
