namespace ArticleGenerator.Seeds.Rules;

/// <summary>The annotations of a seeds folder that have no text of their own, by kind. Value-equal.</summary>
/// <param name="Marked">Those with <c>shared: true</c>, even if there is a text.</param>
/// <param name="Unmarked">Those that could have it, with the place where it belongs, in UTF-16 units.</param>
internal sealed record SharedFiles(EquatableArray<string> Marked, EquatableArray<(string Path, int Start)> Unmarked)
{
    public static SharedFiles None { get; } = new(default, default);

    public bool IsMarked(string path) => Marked.Contains(path, StringComparer.Ordinal);

    /// <summary>Where <c>shared: true</c> belongs in a file; null for a file that can't have it.</summary>
    public int? PlaceIn(string path)
    {
        foreach (var file in Unmarked)
        {
            if (file.Path == path)
                return file.Start;
        }

        return null;
    }
}
