using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Fixes;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An INDEX.md that lists no article, though there are several.</summary>
internal sealed class IndexEmpty : IndexRule
{
    public override Rule Rule { get; } = new(
        "ART1007", "INDEX.md lists no article",
        "INDEX.md lists no article, so none is generated. Add a line for each, such as {0}");

    public override IEnumerable<Problem> Find(IndexCheck check) => check.ListsNothing
        ? [In(SeedPath.Index, IndexCheck.LineFor(check.Listing.Unlisted[0])) with { Fixes = FixesOf(check) }]
        : [];

    private static EquatableArray<Fix> FixesOf(IndexCheck check)
    {
        var lines = check.Listing.Unlisted.Where(SeedPath.IsText).Select(path => IndexCheck.LineFor(path)).ToArray();
        return lines.Length == 0
            ? default
            : new[] { Fix.Choice("List all texts", check.Append(string.Join("\n", lines))) }.ToEquatableArray();
    }
}
