using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>
/// Front matter that is meant as an annotation but lacks the key that marks it. Front matter of other tools is ignored silently, so only
/// keys that no other tool has give it away.
/// </summary>
internal sealed class UnmarkedAnnotation : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART3015", "Front matter that is not read",
        "Front matter annotates an article only if it has the key 'articleSeed', so none of this is read. {0}");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        if (UnmarkedFrontMatter.Find(context.Source) is { } found)
        {
            yield return Report(new FileSpan(context.Source.TextPath, found.Place), found.HowTo)
                .With(found.MarkPlace is { } place ? Write(context.Source.TextPath, place) : null);
        }
    }

    /// <summary>A misspelled mark is certainly meant; a missing one may not be.</summary>
    private static Fix Write(string path, SourceSpan place) => place.Length > 0
        ? Fix.Safe("Write 'articleSeed: 1'", new FileEdit(path, place, "articleSeed: 1"))
        : Fix.Choice("Add 'articleSeed: 1'", new FileEdit(path, place, "articleSeed: 1\n"));
}
