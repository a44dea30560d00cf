using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Fixes;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An INDEX.md that lists no article, although there are several.</summary>
internal sealed class IndexEmpty : IndexRule
{
    public override Rule Rule { get; } = new(
        "ART1007", "INDEX.md lists no article",
        "INDEX.md lists no article, so none is generated. Add a line for each article, such as {0}");

    public override IEnumerable<Problem> Find(IndexCheck check)
    {
        var texts = check.Listing.Unlisted.Where(path => IndexCheck.LineFor(path).Length > 0).ToArray();
        return check.ListsNothing && texts.Length > 0
            ? [In(SeedPath.Index, IndexCheck.LineFor(texts[0])) with { Fixes = FixesOf(check, [.. texts.Where(SeedPath.IsText)]) }]
            : [];
    }

    private static EquatableArray<Fix> FixesOf(IndexCheck check, string[] texts) =>
        texts.Length > 0 && check.Append(texts) is { } edit
            ? new[] { Fix.Choice("List all texts", edit) }.ToEquatableArray()
            : default;
}
