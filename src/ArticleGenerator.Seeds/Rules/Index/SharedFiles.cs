namespace ArticleGenerator.Seeds.Rules;

/// <summary>The annotations of a seeds folder that have no text beside them, by what they are. Value-equal.</summary>
/// <param name="Marked">Those that say <c>shared: true</c>, also if there is a text.</param>
/// <param name="Unmarked">Those that could say it, with the place where it belongs, in UTF-16 units.</param>
internal sealed record SharedFiles(EquatableArray<string> Marked, EquatableArray<(string Path, int Start)> Unmarked)
{
    public static SharedFiles None { get; } = new(default, default);

    public bool IsMarked(string path) => Marked.Contains(path, StringComparer.Ordinal);

    /// <summary>Where <c>shared: true</c> belongs in a file; null in one that cannot say it.</summary>
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
