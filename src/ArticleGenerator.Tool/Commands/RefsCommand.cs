using System.CommandLine;
using System.Globalization;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Tool.Files;

namespace ArticleGenerator.Tool.Commands;

/// <summary>Lists every use of an id in all seeds.</summary>
internal static class RefsCommand
{
    public static Command Create(Workplace workplace)
    {
        var id = new Argument<string>("id") { Description = "The id of a person, organization, place, quote or event." };
        var folder = ArticlesCommand.Folder();
        var command = new Command("refs", "Lists every use of an id in all seeds.") { id, folder };
        command.SetAction(parsed => Run(workplace, parsed.GetValue(folder), parsed.GetValue(id)!));
        return command;
    }

    private static int Run(Workplace workplace, string? folder, string id)
    {
        var seeds = SeedsDirectory.Read(folder, workplace.CurrentDirectory);
        var places = IdPlaces.Find(seeds, id).ToList();
        if (places.Count == 0)
            throw Unknown(id, seeds);

        foreach (var place in places.OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.Node.Range.Start))
        {
            var (lines, start) = (new LineIndex(seeds[place.Path]), place.Node.Range.Start);
            workplace.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{workplace.Show(seeds.FullPath(place.Path))}:{lines.LineOf(start)}:{lines.ColumnOf(start)}: {place.What}"));
        }

        return ExitCode.Clean;
    }

    /// <summary>Suggests the id with the most similar spelling.</summary>
    public static UsageException Unknown(string id, SeedsDirectory seeds) =>
        new($"No entry has the id '{id}'."
            + (EditDistance.Nearest(id, IdPlaces.All(seeds)) is { } near ? $" Did you mean '{near}'?" : ""));
}
