using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An annotation in front matter as well as in a sidecar. The sidecar counts.</summary>
internal sealed class AnnotatedTwice : ArticleRule
{
    private const string Mark = SeedFormat.VersionKey;

    public override Rule Rule { get; } = new(
        "ART3013", "Annotated twice",
        "'{0}' has an annotation in its front matter and another in '{1}', and only the latter is read. " +
        "Merge them in one of the two places, and delete 'articleSeed' from the other.");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        // An empty sidecar is already reported.
        var source = context.Source;
        if (source is not { SidecarFile: not null, IsTextUtf8: true, IsSidecarUtf8: true, IsAnnotatedTwice: true }
            || context.Annotation.Document is { Root: null, Problems.Count: 0 })
        {
            yield break;
        }

        var mark = source.FrontMatterTrees.Recovered.Document.Root?.Pairs.FirstOrDefault(p => p.Key.Value == Mark);
        var finding = Report(new FileSpan(source.TextPath, mark?.Key.Range ?? default), source.TextPath, source.AnnotationPath)
            .With(mark is null ? null : Fix.Choice("Remove 'articleSeed' from the front matter", RemoveLine(source, mark.Key.Range)));
        yield return finding with { Problem = finding.Problem! with { Other = new FileSpan(source.AnnotationPath, default) } };
    }

    private static FileEdit RemoveLine(ArticleSource source, SourceSpan place)
    {
        var file = source.TextFile;
        var start = file.LastIndexOf('\n', place.Start) + 1;
        var end = file.IndexOf('\n', place.End) is >= 0 and var lineEnd ? lineEnd + 1 : file.Length;
        return new(source.TextPath, SourceSpan.FromBounds(start, end), "");
    }
}
