using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An image that an article names, or a field of the project's own.</summary>
/// <param name="Source">A path or a web address, as written.</param>
/// <param name="TextPath">The article's text, beside which it may be; "" where only a path from the seeds folder counts.</param>
/// <param name="Location">Where it is written.</param>
/// <param name="IsForeign">Whether front matter of another tool names it, which may have its images anywhere.</param>
internal sealed record ImageLink(string Source, string TextPath, FileSpan Location, bool IsForeign)
{
    /// <summary>How a message names the field that names it; null for the image of the article.</summary>
    public string? Field { get; init; }

    public bool IsWebAddress => WebAddress.IsOne(Source);

    /// <summary>The path as written, without what a path may do without; null where it is none.</summary>
    public string? Path => Source.Length > 0 ? SeedPath.AnyFromDestination(Source) : null;

    /// <summary>The paths that it may be, from the seeds folder: of a file beside the text, and as it is written.</summary>
    public IEnumerable<string> Paths
    {
        get
        {
            if (Path is not { Length: > 0 } path)
                yield break;
            if (path[0] != '/' && SeedPath.Folders(TextPath).LastOrDefault() is { } folder && SeedPath.Inside(folder, path) is { } beside)
                yield return beside;
            yield return path;
        }
    }
}
