using System.Globalization;
using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace ArticleGenerator.Tool.Files;

/// <summary>A change of a file in the format of <c>diff -u</c> and <c>patch</c>.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <param name="path">The displayed path.</param>
    public static string Between(string path, string before, string after)
    {
        var diff = Differ.Instance.CreateDiffs(
            before, after, ignoreWhiteSpace: false, ignoreCase: false, LineEndingsPreservingChunker.Instance);
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"--- a/{path}\n+++ b/{path}\n");
        foreach (var hunk in Hunks(diff.DiffBlocks))
            Write(text, diff, hunk);
        return text.ToString();
    }

    /// <summary>Changes that are close to each other are in one hunk.</summary>
    private static List<List<DiffBlock>> Hunks(IList<DiffBlock> blocks)
    {
        var hunks = new List<List<DiffBlock>>();
        foreach (var block in blocks)
        {
            if (hunks.Count > 0 && hunks[^1][^1] is var last && block.DeleteStartA - (last.DeleteStartA + last.DeleteCountA) <= 2 * Context)
                hunks[^1].Add(block);
            else
                hunks.Add([block]);
        }

        return hunks;
    }

    private static void Write(StringBuilder text, DiffResult diff, List<DiffBlock> hunk)
    {
        var (first, last) = (hunk[0], hunk[^1]);
        var start = Math.Max(0, first.DeleteStartA - Context);
        var end = Math.Min(diff.PiecesOld.Count, last.DeleteStartA + last.DeleteCountA + Context);
        var added = hunk.Sum(block => block.InsertCountB - block.DeleteCountA);
        var startAfter = start + first.InsertStartB - first.DeleteStartA;
        text.Append(
            CultureInfo.InvariantCulture,
            $"@@ -{Range(start, end - start)} +{Range(startAfter, end - start + added)} @@\n");
        var line = start;
        foreach (var block in hunk)
        {
            Append(text, ' ', diff.PiecesOld, line, block.DeleteStartA);
            Append(text, '-', diff.PiecesOld, block.DeleteStartA, line = block.DeleteStartA + block.DeleteCountA);
            Append(text, '+', diff.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB);
        }

        Append(text, ' ', diff.PiecesOld, line, end);
    }

    private static string Range(int start, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? start : start + 1)},{count}");

    private static void Append(StringBuilder text, char sign, IReadOnlyList<string> lines, int start, int end)
    {
        for (var i = start; i < end; i++)
            text.Append(sign).Append(lines[i]).Append(lines[i].EndsWith('\n') ? "" : "\n\\ No newline at end of file\n");
    }
}
