using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Tool.Files;

namespace ArticleGenerator.Tool.Commands;

/// <summary>Applies safe fixes repeatedly until none is left, because one mistake can hide another.</summary>
internal static class SafeFixes
{
    private const int MostRounds = 20;

    /// <summary>Returns the seeds with all safe fixes, and the number of fixes.</summary>
    /// <param name="isWanted">Which problems to fix; all if it is null.</param>
    public static (SeedsDirectory Seeds, int Fixes) Apply(SeedsDirectory seeds, Func<Problem, bool>? isWanted = null)
    {
        var fixes = 0;
        for (var round = 0; round < MostRounds; round++)
        {
            var chosen = Choose(seeds, isWanted ?? (_ => true));
            if (chosen.Count == 0)
                break;

            fixes += chosen.Count;
            seeds = seeds.With(chosen.SelectMany(fix => fix.Edits));
        }

        return (seeds, fixes);
    }

    /// <summary>The safe fixes of all problems that do not overlap.</summary>
    private static List<Fix> Choose(SeedsDirectory seeds, Func<Problem, bool> isWanted)
    {
        var chosen = new List<Fix>();
        var taken = new Dictionary<string, List<SourceSpan>>(StringComparer.Ordinal);
        foreach (var problem in SeedsCheck.ProblemsIn(seeds).Where(isWanted))
        {
            var fix = problem.Fixes.FirstOrDefault(fix => fix.IsSafe && !fix.Edits.Any(edit => IsTaken(taken, edit)));
            if (fix is null)
                continue;

            chosen.Add(fix);
            foreach (var edit in fix.Edits)
                (taken.TryGetValue(edit.Path, out var spans) ? spans : taken[edit.Path] = []).Add(edit.Range);
        }

        return chosen;
    }

    private static bool IsTaken(Dictionary<string, List<SourceSpan>> taken, FileEdit edit) =>
        taken.TryGetValue(edit.Path, out var spans)
        && spans.Exists(span => edit.Range.Start <= span.End && span.Start <= edit.Range.End);
}
