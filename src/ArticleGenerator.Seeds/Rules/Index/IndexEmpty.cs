using ArticleGenerator.Core;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An INDEX.md that lists no article, though there are several.</summary>
internal sealed class IndexEmpty : IndexRule
{
    public override Rule Rule { get; } = new(
        "ART1007", "INDEX.md lists no article",
        "INDEX.md lists no article, so none is generated. Add a line for each, such as {0}");

    public override void Check(IndexCheck check)
    {
        if (Applies(check))
            check.Report(SeedPath.Index, Rule, IndexCheck.LineFor(check.Listing.Unlisted[0]));
    }

    /// <summary>One unlisted file is told so itself.</summary>
    public static bool Applies(IndexCheck check) =>
        check.HasIndex && check.Listing is { Articles.Count: 0, Missing.Count: 0, Escaping.Count: 0, Unlisted.Count: > 1 };
}
