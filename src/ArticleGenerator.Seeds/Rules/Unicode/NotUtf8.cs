using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A file in an encoding other than UTF-8. Its words may be wrong, so none of them is used.</summary>
internal sealed class NotUtf8 : ArticleRule
{
    /// <summary>The same rule applies to INDEX.md.</summary>
    public static Rule OfAnyFile { get; } = new(
        "ART7004", "Not UTF-8",
        "'{0}' is not UTF-8, so nothing in it is used. Save it as UTF-8; if it already is UTF-8, delete <CodePage> from the project.");

    public override Rule Rule => OfAnyFile;

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var source = context.Source;
        if (!source.IsTextUtf8)
            yield return Report(PlaceOf(source.TextPath, source.BadByteOfText), source.TextPath);

        if (!source.IsSidecarUtf8)
            yield return Report(PlaceOf(source.AnnotationPath, source.BadByteOfSidecar), source.AnnotationPath);
    }

    /// <summary>The first byte that isn't UTF-8, if it is known; otherwise the start of the file.</summary>
    public static FileSpan PlaceOf(string path, int? badByte) => new(path, badByte is { } place ? new SourceSpan(place, 1) : default);
}
