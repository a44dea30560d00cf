using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Catalog;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Drafting;

/// <summary>Makes a draft pass the check: a value that breaks a rule becomes a comment with the reason.</summary>
internal static class SettledDraft
{
    private const int MostRounds = 30;

    /// <returns>The annotation as YAML.</returns>
    /// <param name="textFile">The whole file of the text, including front matter.</param>
    /// <param name="shared">The shared files whose entries it may use.</param>
    public static string Settle(Draft draft, string textPath, string textFile, IReadOnlyList<SeedFile>? shared = null)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var written = DraftWriter.Write(draft);
            var problems = Problems(textPath, textFile, written.Yaml, shared ?? []);
            if (problems.Count == 0)
                return written.Yaml;
            if (!Withhold(draft, written, problems))
                break;
        }

        // Nothing of it can be kept, because a rule and the drafter disagree.
        foreach (var entry in draft.Entries)
            entry.Withheld ??= "it fails the check";
        return DraftWriter.Write(draft).Yaml;
    }

    private static List<Problem> Problems(string textPath, string textFile, string yaml, IReadOnlyList<SeedFile> shared)
    {
        var annotation = SeedPath.Stem(textPath) + ".yaml";
        var lines = shared.Select(file => file.Path).Append(textPath).Select(path => IndexCheck.LineFor(path, "Draft") + "\n");
        SeedFile[] files =
        [
            .. shared,
            new(SeedPath.Index, string.Concat(lines), IsUtf8: true),
            new(textPath, textFile, IsUtf8: true),
            new(annotation, yaml, IsUtf8: true),
        ];
        var check = new CatalogCheck(new(files), SeedLimits.Default);
        return [.. check.ProblemsIn(annotation, CancellationToken.None).Where(p => p.Rule.Severity != Severity.Hint)];
    }

    private static bool Withhold(Draft draft, DraftWriter written, List<Problem> problems)
    {
        var lines = new LineIndex(written.Yaml);
        var changed = false;
        foreach (var problem in problems)
        {
            var (entry, field) = written.OwnerOf(lines.LineOf(problem.Location.Range.Start) - 1);
            var why = $"{problem.Rule.Id}: {problem.Message}";
            if (field is { Withheld: null } && (entry is null || IsOptional(entry, field)))
                field.Withheld = why;
            else if (entry is { Withheld: null })
                entry.Withheld = why;
            else
                continue;
            changed = true;
        }

        // If a problem is about the whole article, its least certain entries may be the cause.
        if (!changed && draft.Entries.FindLast(e => e.Withheld is null) is { } last)
        {
            last.Withheld = $"{problems[0].Rule.Id}: {problems[0].Message}";
            changed = true;
        }

        return changed;
    }

    private static bool IsOptional(DraftEntry entry, DraftField field) =>
        field.Key is not ("name" or "text") && (entry.Fields.Count > 1 || entry.IsShared);
}
