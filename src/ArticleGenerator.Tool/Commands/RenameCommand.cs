using System.CommandLine;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Tool.Files;

namespace ArticleGenerator.Tool.Commands;

/// <summary>Renames an id in all seeds, or in none if one can't be written.</summary>
internal static class RenameCommand
{
    public static Command Create(Workplace workplace)
    {
        var old = new Argument<string>("old") { Description = "The current id." };
        var id = new Argument<string>("new") { Description = "The new id." };
        var folder = ArticlesCommand.Folder();
        var dryRun = new Option<bool>("--dry-run") { Description = "Write nothing, and print the changes as a diff." };
        var command = new Command("rename", "Renames an id in all seeds, or in none if one can't be written.") { old, id, folder, dryRun };
        command.SetAction(parsed => Run(
            workplace, parsed.GetValue(folder), parsed.GetValue(old)!, parsed.GetValue(id)!, parsed.GetValue(dryRun)));
        return command;
    }

    private static int Run(Workplace workplace, string? folder, string old, string id, bool isDryRun)
    {
        if (!SeedId.IsValid(id))
            throw new UsageException($"'{id}' isn't a valid id." + (SeedId.Fix(id) is { Length: > 0 } near ? $" Write '{near}'." : ""));

        var seeds = SeedsDirectory.Read(folder, workplace.CurrentDirectory);
        var places = IdPlaces.Find(seeds, old).ToList();
        if (places.Count == 0)
            throw RefsCommand.Unknown(old, seeds);
        if (IdPlaces.Find(seeds, id).FirstOrDefault(place => place.IsEntry) is { } taken)
        {
            throw new UsageException(
                $"'{id}' is already an id in '{workplace.Show(seeds.FullPath(taken.Path))}'. Choose another id.");
        }

        var after = seeds.With(places.Select(place => place.Editor.Write(place.Node, id)));
        var changes = seeds.ChangesTo(after);
        if (isDryRun)
        {
            foreach (var (path, before, now) in changes.All)
                workplace.Out.Write(UnifiedDiff.Between(workplace.Show(path), before, now));
            return ExitCode.Clean;
        }

        changes.Write();
        workplace.Out.WriteLine(
            $"Renamed to '{id}' in {Wording.Count(places.Count, "place")} in {Wording.Count(changes.All.Count(), "file")}.");
        workplace.Out.WriteLine($"In C#, {CSharpNameOf(old)} is now {CSharpNameOf(id)}.");
        return ExitCode.Clean;
    }

    private static string CSharpNameOf(string id) => ArticleGenerator.Seeds.Annotations.Identifiers.FromId(id);
}
