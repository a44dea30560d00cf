using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>
/// Text that looks like front matter but is published, because it isn't at the top or not between lines of three hyphens.
/// </summary>
internal sealed class FrontMatterAsText : ArticleRule
{
    public override Rule Rule { get; } = new(
        "ART2014", "Front matter that is published as text",
        "This looks like front matter, but it is published as text: {0}");

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        if (context.Source is not { IsTextUtf8: true } source)
            yield break;
        if (source.IsMarkdown && StrayFrontMatter.Find(source.TextFile) is { } stray)
        {
            yield return Report(
                PlaceOf(source, stray.Start), "front matter is at the top of the file, between two lines of '---'. Move it there.")
                .With(Move(source, stray));
        }
        else if (!source.IsMarkdown && FrontMatter.Length(source.TextFile) > 0)
        {
            yield return Report(
                PlaceOf(source, FrontMatter.Start(source.TextFile)),
                $"only .md files have front matter. Rename the file to '{Excerpt.From(source.TextName)}.md'.");
        }
    }

    private static FileSpan PlaceOf(ArticleSource source, int start)
    {
        var end = FrontMatter.NextLine(source.TextFile, start);
        return new(source.TextPath, new SourceSpan(start, source.TextFile.Substring(start, end - start).TrimEnd('\r', '\n').Length));
    }

    /// <summary>Whether it is marked as an annotation, which no text is.</summary>
    private static bool IsAnnotation(string keys) =>
        OuterLines.Read(keys).Any(line => OuterLines.Pair(line.Text) is { Key: SeedFormat.VersionKey });

    private static Fix Move(ArticleSource source, StrayFrontMatter stray)
    {
        var text = source.TextFile;
        var end = stray.HasFences ? FrontMatter.NextLine(text, stray.End) : stray.End;
        var keys = text.Substring(stray.Content, stray.End - stray.Content);
        var top = keys.EndsWith("\n", StringComparison.Ordinal) ? keys : keys + "\n";
        var edits = new[]
        {
            new FileEdit(source.TextPath, new SourceSpan(0, 0), $"---\n{top}---\n"),
            new FileEdit(source.TextPath, SourceSpan.FromBounds(stray.Start, end), ""),
        };
        return new("Move it to the top, between two lines of '---'", IsAnnotation(keys), edits.ToEquatableArray());
    }
}
