using ArticleGenerator.Seeds.Annotations;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An annotation in front matter beside a sidecar. The sidecar counts.</summary>
internal sealed class AnnotatedTwice : SeedRule
{
    private const string Mark = "articleSeed";

    public override Rule Rule { get; } = new(
        "ART3013", "Annotated twice",
        "'{0}' has an annotation in its front matter and another in '{1}', and only the latter is read. " +
        "Put both into one of the two places, and take 'articleSeed' out of the other.");

    public override void Check(SeedCheck check)
    {
        // A sidecar that says nothing has been reported.
        if (check.Source is { IsTextUtf8: true, IsSidecarUtf8: true, IsAnnotatedTwice: true }
            && check.Seed.Document is not { Root: null, Problems.Count: 0 })
        {
            var place = check.Source.ReadFrontMatter().Root?.Pairs.FirstOrDefault(p => p.Key.Value == Mark)?.Key.Range ?? default;
            check.Report(
                new SeedLocation(check.Source.TextPath, place),
                Rule,
                [check.Source.TextPath, check.Source.AnnotationPath],
                new SeedLocation(check.Source.AnnotationPath, default));
        }
    }
}
