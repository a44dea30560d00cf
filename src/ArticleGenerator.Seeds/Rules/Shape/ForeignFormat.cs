using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>Front matter in a language that isn't read. If there is a sidecar, nobody misses it.</summary>
internal sealed class ForeignFormat : ArticleRule
{
    private const string Code = "code";

    public override Rule Rule { get; } = new(
        "ART3017", "Front matter that is not YAML",
        "This front matter is {0}, so only its 'draft' is read. " +
        "Write it as YAML between two lines of '---'{2}, or put its values into a file '{1}.yaml'.");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        if (context.Source is { IsMarkdown: true, IsTextUtf8: true, SidecarFile: null, HasFrontMatterAnnotation: false } source
            && Language(source.TextFile) is { } language
            && UnmarkedFrontMatter.Find(source) is null)
        {
            var place = new SourceSpan(FrontMatter.Start(source.TextFile), 1);
            yield return Report(
                new FileSpan(source.TextPath, place), language, Excerpt.From(source.TextName),
                language == Code ? "" : " ('articles import posts --replace' does this)");
        }
    }

    private static string? Language(string text) => FrontMatter.Length(text) == 0 ? null : FrontMatter.Format(text) switch
    {
        FrontMatterFormat.Toml => "TOML",
        FrontMatterFormat.Json => "JSON",
        FrontMatterFormat.Script => Code,
        _ => null,
    };
}
