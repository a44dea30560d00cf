using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <param name="Place">The line that gives it away.</param>
/// <param name="HowTo">What to write.</param>
/// <param name="MarkPlace">Where to write 'articleSeed: 1': instead of a line, or before it. Null if that isn't enough.</param>
internal sealed record Unmarked(SourceSpan Place, string HowTo, SourceSpan? MarkPlace = null);

/// <summary>Finds front matter that looks like an annotation but isn't marked as one.</summary>
internal static class UnmarkedFrontMatter
{
    private const string Mark = SeedFormat.VersionKey;

    // Other tools may use one of these themselves, as a list or a text.
    private static readonly string[] Hints = ["inLanguage", "datePublished", "referenceDate", "kicker"];

    /// <summary>The line that gives it away, what to write, and where; null if there is none.</summary>
    public static Unmarked? Find(ArticleSource source)
    {
        if (source is not { IsMarkdown: true, IsTextUtf8: true, SidecarPath: null, HasFrontMatterAnnotation: false })
            return null;

        var (start, length) = FrontMatter.Content(source.TextFile);
        var frontMatter = source.TextFile.Substring(start, length);
        return Misspelt(frontMatter, FrontMatter.Format(source.TextFile), start)
            ?? Sections(YamlReader.Read(source.TextFile, start, length).Root, start);
    }

    private static Unmarked? Misspelt(string frontMatter, FrontMatterFormat? format, int start)
    {
        foreach (var (line, text) in OuterLines.Read(frontMatter).Where(l => IsNearMark(l.Text)))
        {
            var place = new SourceSpan(start + line, text.Length);
            return format is FrontMatterFormat.Toml or FrontMatterFormat.Script
                ? new(place, "Put the annotation between two lines of '---', and begin it with 'articleSeed: 1'.")
                : new(place, $"Write 'articleSeed: 1' instead of '{Excerpt.From(text)}'.", format == FrontMatterFormat.Yaml ? place : null);
        }

        return null;
    }

    /// <summary>
    /// The key in another letter case, or a similar one with the number of the format: <c>articleSead: 1</c>, <c>articleSeed 1</c>.
    /// </summary>
    private static bool IsNearMark(string line)
    {
        var end = line.IndexOfAny([':', '=', '：', '1']);
        var key = (end < 0 ? line : line.Substring(0, end)).Trim(' ', '\t', '"', '\'');
        return string.Equals(key, Mark, StringComparison.OrdinalIgnoreCase)
            || (line.Trim('"', '\'').EndsWith("1", StringComparison.Ordinal)
                && key.Length < 2 * Mark.Length
                && EditDistance.Between(key.ToLowerInvariant(), "articleseed") <= 2);
    }

    private static Unmarked? Sections(YamlMapping? root, int start)
    {
        var ours = root?.Pairs.Where(p => IsSection(p) || Hints.Contains(p.Key.Value)).Select(p => p.Key).ToArray() ?? [];
        return ours.Length > 1 && root!.Pairs.Any(IsSection)
            ? new(
                ours[0].Range,
                $"If {Wording.AllOf(ours.Select(key => $"'{key.Value}'"))} are an annotation, write 'articleSeed: 1' above them.",
                new(start, 0))
            : null;
    }

    private static bool IsSection(YamlPair pair) =>
        SeedFormat.Article.Find(pair.Key.Value) is { Kind: ValueKind.Section } && pair.Value is YamlMapping { Pairs.Count: > 0 };
}
