using System.CommandLine;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Tool.Files;

namespace ArticleGenerator.Tool.Commands;

/// <summary>Creates an article: a text, its annotation and its line in INDEX.md.</summary>
internal static class NewCommand
{
    public static Command Create(Workplace workplace)
    {
        var headline = new Argument<string>("headline") { Description = "The headline of the article." };
        var folder = ArticlesCommand.Folder();
        var id = new Option<string?>("--id") { Description = "The id and the file name. Default: made from the headline." };
        var language = new Option<string>("--language", "-l")
        {
            Description = "The language of the text, as a BCP 47 tag.",
            DefaultValueFactory = _ => "en",
        };
        var command = new Command("new", "Creates an article: a text, its annotation and its line in INDEX.md.")
        {
            headline, folder, id, language,
        };
        command.SetAction(parsed => Run(
            workplace, parsed.GetValue(folder), parsed.GetValue(headline)!, parsed.GetValue(id), parsed.GetValue(language)!));
        return command;
    }

    private static int Run(Workplace workplace, string? folder, string headline, string? id, string language)
    {
        var name = SeedId.Fix(id ?? headline.ToLowerInvariant());
        if (id is not null && !SeedId.IsValid(id))
            throw new UsageException($"'{id}' isn't a valid id." + (name.Length == 0 ? "" : $" Write '{name}'."));
        if (name.Length == 0)
            throw new UsageException($"No id can be made from '{headline}'. Pass one with --id.");
        if (!LanguageTags.CanBeLanguage(language))
            throw new UsageException($"'{language}' isn't a language tag. Write one like 'en' or 'hi'.");

        var seeds = SeedsDirectory.Read(folder, workplace.CurrentDirectory);
        var changes = new FileChanges();
        changes.Set(seeds.FullPath(name + ".txt"), null, headline.Trim() + "\n");
        changes.Set(seeds.FullPath(name + ".yaml"), null, Annotation(name, language, headline.Trim()));
        var index = seeds[SeedPath.Index];
        changes.Set(seeds.FullPath(SeedPath.Index), seeds.Has(SeedPath.Index) ? index : null, WithLine(index, name, headline.Trim()));
        changes.Write();
        foreach (var (path, _, _) in changes.All)
            workplace.Out.WriteLine(workplace.Show(path));
        return ExitCode.Clean;
    }

    private static string Annotation(string id, string language, string headline) =>
        $"id: {id}\ninLanguage: {language}\nheadline: '{headline.Replace("'", "''", StringComparison.Ordinal)}'\n";

    private static string WithLine(string index, string name, string headline) =>
        index + (index.Length == 0 || index[^1] == '\n' ? "" : "\n") + IndexCheck.LineFor(name + ".txt", headline) + "\n";
}
