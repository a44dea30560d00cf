using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An article that INDEX.md lists and that says it is a draft. It is not published, and nothing else is asked of it.</summary>
internal sealed class ListedDraft : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART1006", "Listed, but a draft",
        "INDEX.md lists '{0}', but its {1} says '{2}', so it is not published. {3}");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var source = context.Source;
        if (source is not { Draft: { } mark })
            yield break;

        var (path, file) = mark.IsInSidecar ? (source.SidecarPath!, source.SidecarFile!) : (source.TextPath, source.TextFile);
        // In an encoding that is refused, nobody can say where it stands.
        var isThere = string.CompareOrdinal(file, mark.Start, mark.Written, 0, mark.Written.Length) == 0;
        yield return Report(
            new FileSpan(path, isThere ? new SourceSpan(mark.Start, LengthOfKey(mark.Written)) : default),
            source.TextPath,
            mark.IsInSidecar ? "annotation" : "front matter",
            Excerpt.From(mark.Written),
            $"Write '{Excerpt.From(mark.Remedy)}' to publish it, or delete its line in INDEX.md.");
    }

    private static int LengthOfKey(string written) => written.IndexOfAny([':', '=', ' ']) is > 0 and var end ? end : written.Length;
}
