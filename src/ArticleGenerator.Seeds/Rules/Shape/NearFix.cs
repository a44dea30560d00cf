using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Fixes;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>Replaces a misspelled word with the intended one.</summary>
internal static class NearFix
{
    /// <summary>Safe if no other candidate is similar.</summary>
    public static Fix Of(string written, string nearest, IEnumerable<string> candidates, params FileEdit[] edits)
    {
        var isSafe = EditDistance.Nearest(written, candidates.Where(c => c != nearest)) is null;
        var title = $"Write '{nearest}'";
        return isSafe ? Fix.Safe(title, edits) : Fix.Choice(title, edits);
    }
}
