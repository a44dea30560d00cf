using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Drafting;

/// <summary>
/// The paragraphs as a reader sees them. In a text file, a line is a paragraph, unless the lines are wrapped, as in e-books. Then blank
/// lines separate paragraphs.
/// </summary>
internal static class Blocks
{
    private const int WidestWrapped = 100;
    private const int NarrowestWrapped = 45;

    public static IReadOnlyList<SourceSpan> Find(string text, string path)
    {
        var lines = Paragraphs.Find(text, path).Select(p => new SourceSpan(p.Start, p.Length)).ToList();
        return SeedPath.IsMarkdown(path) || !IsWrapped(text, lines) ? lines : Join(text, lines);
    }

    private static bool IsWrapped(string text, List<SourceSpan> lines)
    {
        var joined = lines.Zip(lines.Skip(1)).Where(pair => !IsBlankLineBetween(text, pair.First, pair.Second)).ToList();
        return joined.Count > 0
            && (lines.Count - 1 - joined.Count) * 20 >= joined.Count
            && joined.Count(pair => pair.First.Length >= NarrowestWrapped) * 10 >= joined.Count * 7
            && lines.Count(line => line.Length > WidestWrapped) * 20 <= lines.Count;
    }

    private static List<SourceSpan> Join(string text, List<SourceSpan> lines)
    {
        var blocks = new List<SourceSpan>();
        foreach (var line in lines)
        {
            if (blocks.Count > 0 && !IsBlankLineBetween(text, blocks[^1], line))
                blocks[^1] = SourceSpan.FromBounds(blocks[^1].Start, line.End);
            else
                blocks.Add(line);
        }

        return blocks;
    }

    private static bool IsBlankLineBetween(string text, SourceSpan first, SourceSpan second) =>
        text.AsSpan(first.End, second.Start - first.End).Count('\n') > 1;
}
