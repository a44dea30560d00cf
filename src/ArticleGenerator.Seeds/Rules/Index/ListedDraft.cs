using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An article that INDEX.md lists and that is marked as a draft. It isn't published, and nothing else in it is checked.</summary>
internal sealed class ListedDraft : ArticleRule
{
    /// <summary>Covers articles that are marked as drafts and those with a draft's name.</summary>
    public static Rule OfAnyKind { get; } = new(
        "ART1006", "Listed, but a draft", "INDEX.md lists '{0}', but {1}, so it is not published. {2}");

    public override Rule Rule => OfAnyKind;

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var source = context.Source;
        if (source is not { Draft: { } mark })
            yield break;

        var (path, file) = mark.IsInSidecar ? (source.SidecarPath!, source.SidecarFile!) : (source.TextPath, source.TextFile);
        // In an unsupported encoding, the place is unknown.
        var isThere = string.CompareOrdinal(file, mark.Start, mark.Written, 0, mark.Written.Length) == 0;
        yield return Report(
            new FileSpan(path, isThere ? new SourceSpan(mark.Start, LengthOfKey(mark.Written)) : default),
            source.TextPath,
            $"its {(mark.IsInSidecar ? "annotation" : "front matter")} says '{Excerpt.From(mark.Written)}'",
            $"Write '{Excerpt.From(mark.Remedy)}' to publish it, or delete its line in INDEX.md.");
    }

    private static int LengthOfKey(string written) => written.IndexOfAny([':', '=', ' ']) is > 0 and var end ? end : written.Length;
}
