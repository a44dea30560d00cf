using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An image that an article or a field of the project's own names.</summary>
/// <param name="Source">A path or a web address, as written.</param>
/// <param name="TextPath">The article's text, which the path may be relative to; "" if only a path from the seeds folder counts.</param>
/// <param name="Location">The place where it is written.</param>
/// <param name="IsForeign">Whether it is in another tool's front matter, which may keep its images anywhere.</param>
internal sealed record ImageLink(string Source, string TextPath, FileSpan Location, bool IsForeign)
{
    /// <summary>The label of its field in messages; null for the image of the article.</summary>
    public string? Field { get; init; }

    public bool IsWebAddress => WebAddress.IsOne(Source);

    /// <summary>The path as written, normalized; null if it isn't a path.</summary>
    public string? Path => Source.Length > 0 ? SeedPath.AnyFromDestination(Source) : null;

    /// <summary>The paths that it may be, from the seeds folder: a file next to the text, and the path as written.</summary>
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
