using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>
/// Listed files whose names differ only in letter case: on Windows and macOS, they are the same file. So are INDEX.md and another tool's
/// <c>index.md</c> in the same folder.
/// </summary>
internal sealed class NamesAlikeButForCase : IndexRule
{
    public override Rule Rule { get; } = new(
        "ART1011", "File names that differ only in case",
        "'{0}' and '{1}' differ only in case, so Windows and macOS keep just one of them. Rename this one.");

    public override IEnumerable<Problem> Find(IndexCheck check)
    {
        var first = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (check.HasIndex)
            first.Add(SeedPath.Index, SeedPath.Index);
        foreach (var path in check.Listing.Articles.SelectMany(article => new[] { article.TextPath, article.AnnotationPath }))
        {
            if (path is null)
                continue;
            if (first.TryGetValue(path, out var other))
                yield return In(path, Excerpt.From(other), Excerpt.From(path));
            else
                first.Add(path, path);
        }
    }
}
