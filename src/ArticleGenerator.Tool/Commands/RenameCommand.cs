using System.CommandLine;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Tool.Files;

namespace ArticleGenerator.Tool.Commands;

/// <summary>Changes an id wherever it stands, in all seeds or in none.</summary>
internal static class RenameCommand
{
    public static Command Create(Workplace workplace)
    {
        var old = new Argument<string>("old") { Description = "The id as it is." };
        var id = new Argument<string>("new") { Description = "The id as it shall be." };
        var folder = ArticlesCommand.Folder();
        var dryRun = new Option<bool>("--dry-run") { Description = "Write nothing, and show the changes as a diff." };
        var command = new Command("rename", "Changes an id wherever it stands, in all seeds or in none.") { old, id, folder, dryRun };
        command.SetAction(parsed => Run(
            workplace, parsed.GetValue(folder), parsed.GetValue(old)!, parsed.GetValue(id)!, parsed.GetValue(dryRun)));
        return command;
    }

    private static int Run(Workplace workplace, string? folder, string old, string id, bool isDryRun)
    {
        if (!SeedId.IsValid(id))
            throw new UsageException($"'{id}' is no id." + (SeedId.Fix(id) is { Length: > 0 } near ? $" Write '{near}'." : ""));

        var seeds = SeedsDirectory.Read(folder, workplace.CurrentDirectory);
        var places = IdPlaces.Find(seeds, old).ToList();
        if (places.Count == 0)
            throw RefsCommand.Unknown(old, seeds);
        if (IdPlaces.Find(seeds, id).FirstOrDefault(place => place.IsEntry) is { } taken)
        {
            throw new UsageException(
                $"'{id}' is {taken.What} in '{workplace.Show(seeds.FullPath(taken.Path))}' already. Choose another id.");
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
            $"'{id}' stands in {Wording.Count(places.Count, "place")} of {Wording.Count(changes.All.Count(), "file")} now.");
        workplace.Out.WriteLine($"Code that names {CSharpNameOf(old)} must name {CSharpNameOf(id)}.");
        return ExitCode.Clean;
    }

    private static string CSharpNameOf(string id) => ArticleGenerator.Seeds.Annotations.Identifiers.FromId(id);
}
