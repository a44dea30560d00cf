using System.Text.RegularExpressions;

namespace ArticleGenerator.Tool.Exchange;

/// <summary>The parts of a post's path: Jekyll, Eleventy and Docusaurus take the date and the slug from it.</summary>
/// <param name="Path">The path in the seeds folder: without <c>_posts</c> and <c>_drafts</c>, which would make it a draft, and with
/// <c>.md</c>.</param>
/// <param name="Date">Year, month and day, or null.</param>
/// <param name="Slug">The text after the date, or null.</param>
internal sealed partial record PostName(string Path, string? Date, string? Slug, bool IsDraft)
{
    public static PostName Of(string path)
    {
        var folders = path.Split('/')[..^1];
        var file = System.IO.Path.GetFileNameWithoutExtension(path).TrimStart('_');
        var kept = folders.Where(folder => !folder.StartsWith('_'));
        var dated = DatedName().Match(file);
        return new(
            string.Join('/', kept.Append(file + ".md")),
            dated.Success ? dated.Groups["date"].Value : null,
            dated.Success ? dated.Groups["slug"].Value : null,
            folders.Contains("_drafts"));
    }

    /// <summary>The values of the path that the front matter must have.</summary>
    public IReadOnlyList<(string Key, string Value)> Missing(PostValues values)
    {
        var missing = new List<(string, string)>();
        if (Date is not null && values["date"] is null)
            missing.Add(("date", Date));
        if (Slug is not null && values["slug"] is null && values["id"] is null)
            missing.Add(("slug", Slug));
        if (IsDraft && values["draft"] is null)
            missing.Add(("draft", "true"));
        return missing;
    }

    [GeneratedRegex("""^(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})-(?<slug>[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*)$""", RegexOptions.NonBacktracking)]
    private static partial Regex DatedName();
}
