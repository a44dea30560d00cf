using System.CommandLine;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Tool.Files;

namespace ArticleGenerator.Tool.Commands;

/// <summary>Updates INDEX.md: adds files that it does not list, and marks lines whose file is gone.</summary>
internal static class IndexCommand
{
    public static Command Create(Workplace workplace)
    {
        var folder = ArticlesCommand.Folder();
        var write = new Option<bool>("--write") { Description = "Change INDEX.md. Without it, only show what would change." };
        var command = new Command("index", "Updates INDEX.md to match the folder, and keeps its prose and order.") { folder, write };
        command.SetAction(parsed => Run(workplace, parsed.GetValue(folder), parsed.GetValue(write)));
        return command;
    }

    private static int Run(Workplace workplace, string? folder, bool writes)
    {
        var seeds = SeedsDirectory.Read(folder, workplace.CurrentDirectory);
        var before = seeds[SeedPath.Index];
        var after = InStep(before, seeds);
        var path = seeds.FullPath(SeedPath.Index);
        if (before == after)
        {
            workplace.Out.WriteLine($"{workplace.Show(path)} matches the folder.");
            return ExitCode.Clean;
        }

        workplace.Out.Write(UnifiedDiff.Between(workplace.Show(path), before, after));
        if (!writes)
            return ExitCode.Findings;

        var changes = new FileChanges();
        changes.Set(path, seeds.Has(SeedPath.Index) ? before : null, after);
        changes.Write();
        return ExitCode.Clean;
    }

    /// <summary>An entry without a file becomes a comment in its place; files that no entry lists are added at the end.</summary>
    private static string InStep(string index, SeedsDirectory seeds)
    {
        var files = seeds.Paths.Where(path => path != SeedPath.Index).ToList();
        var check = IndexCheck.Of(
            IndexSource.From(index, isUtf8: true, files, SeedLimits.Default) with { Shared = seeds.Files.Shared });
        var edits = check.Listing.Missing.Select(missing => Correct(index, missing, check)).OfType<FileEdit>();
        var added = string.Concat(check.Listing.Unlisted
            .Select(path => IndexCheck.LineFor(path, Headline.Of(path, seeds[path])))
            .Where(line => line.Length > 0)
            .Select(line => line + "\n"));
        var end = added.Length == 0 || index.Length == 0 || index[^1] == '\n' ? "" : "\n";
        edits = edits.Append(new(SeedPath.Index, new(index.Length, 0), end + added));
        return seeds.With(edits)[SeedPath.Index];
    }

    /// <summary>Corrects the name of the file, or turns the line into a comment if nothing else is on it.</summary>
    private static FileEdit? Correct(string index, MissingEntry missing, IndexCheck check)
    {
        if (missing.Near is { } near)
            return new(SeedPath.Index, new(missing.Entry.Start, missing.Entry.Length), DestinationOf(near));
        if (check.LineOnlyOf(missing.Entry) is not { } place)
            return null;

        var line = place.In(index).TrimEnd('\r', '\n');
        return new(SeedPath.Index, new(place.Start, line.Length), $"<!-- {line.Trim()} -->");
    }

    private static string DestinationOf(string path) =>
        string.Concat(path.Select(c => c is ' ' or '(' or ')' or '<' or '>' or '#' or '?' or '%' or '&' ? Uri.HexEscape(c) : c.ToString()));
}
