using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>Front matter without its second line of hyphens: all of it is read as text.</summary>
internal sealed class FrontMatterNeverCloses : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART2007", "Front matter never closes",
        "The front matter that begins here never closes, so it counts as text. Put a line '{0}' behind its last key.");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        if (context.Source is { IsMarkdown: true, IsTextUtf8: true } source && FrontMatter.NeverCloses(source.TextFile))
        {
            var start = FrontMatter.Start(source.TextFile);
            var isBrace = source.TextFile[start] == '{';
            var mark = new SourceSpan(start, isBrace ? 1 : 3);
            yield return Report(new FileSpan(source.TextPath, mark), isBrace ? "}" : mark.In(source.TextFile));
        }
    }
}
