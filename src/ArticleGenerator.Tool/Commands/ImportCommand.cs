using System.CommandLine;
using System.Runtime.ExceptionServices;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Tool.Exchange;
using ArticleGenerator.Tool.Files;

namespace ArticleGenerator.Tool.Commands;

/// <summary>Turns texts that were annotated in another tool into seeds.</summary>
internal sealed class ImportCommand(Workplace workplace)
{
    public required string Format { get; init; }

    public IReadOnlyList<string> Sources { get; init; } = [];

    public string? Folder { get; init; }

    public string? Texts { get; init; }

    public IReadOnlyList<string> Pairs { get; init; } = [];

    public string? Profile { get; init; }

    public string? Language { get; init; }

    public string? Offsets { get; init; }

    public bool Replaces { get; init; }

    public bool IsDryRun { get; init; }

    public static Command Create(Workplace workplace) => new(
        "import", "Turns posts, and texts that were annotated in another tool, into seeds.")
    {
        Create(workplace, "brat", "Imports brat .ann files, with the .txt files that they annotate."),
        Create(workplace, "label-studio", "Imports tasks that Label Studio exported as JSON."),
        Create(workplace, "doccano", "Imports documents that doccano exported as JSONL."),
        ImportPostsCommand.Create(workplace),
    };

    private static Command Create(Workplace workplace, string format, string description)
    {
        var sources = new Argument<string[]>("sources")
        {
            Description = "The annotation files, or folders that contain them.",
            Arity = ArgumentArity.OneOrMore,
        };
        var folder = new Option<string?>("--to") { Description = "The seeds folder. Default: the one in the current folder." };
        var texts = new Option<string?>("--texts") { Description = "The folder of the texts, if they aren't next to the annotations." };
        var pairs = new Option<string[]>("--map")
        {
            Description = "Maps a type to a section or key: Person=people, Source=speaker, Discard=ignore.",
            AllowMultipleArgumentsPerToken = true,
        };
        var profile = new Option<string?>("--profile")
        {
            Description = "A predefined map: 'attribution' finds speakers in Source, Cue and Content.",
        };
        profile.AcceptOnlyFromAmong(TypeMap.Attribution);
        var language = new Option<string?>("--language", "-l") { Description = "The language of the texts, as a BCP 47 tag." };
        var offsets = new Option<string?>("--offsets")
        {
            Description = "The unit of the offsets. Default: the one that matches the covered words.",
        };
        offsets.AcceptOnlyFromAmong([.. Units.Keys]);
        var replace = new Option<bool>("--replace") { Description = "Overwrite existing annotations." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Write nothing, and report what would be written." };
        var command = new Command(format, description) { sources, folder, pairs, profile, language, offsets, replace, dryRun };
        if (format == "brat")
            command.Add(texts);
        command.SetAction(parsed => new ImportCommand(workplace)
        {
            Format = format,
            Sources = parsed.GetValue(sources)!,
            Folder = parsed.GetValue(folder),
            Texts = format == "brat" ? parsed.GetValue(texts) : null,
            Pairs = parsed.GetValue(pairs) ?? [],
            Profile = parsed.GetValue(profile),
            Language = parsed.GetValue(language),
            Offsets = parsed.GetValue(offsets),
            Replaces = parsed.GetValue(replace),
            IsDryRun = parsed.GetValue(dryRun),
        }.Run());
        return command;
    }

    private static Dictionary<string, OffsetUnit> Units { get; } = new(StringComparer.Ordinal)
    {
        ["code-points"] = OffsetUnit.CodePoints,
        ["utf-16"] = OffsetUnit.Utf16,
        ["utf-8"] = OffsetUnit.Utf8,
    };

    private int Run()
    {
        if (Language is not null && !LanguageTags.CanBeLanguage(Language))
            throw new UsageException($"'{Language}' isn't a language tag. Write one like 'en' or 'hi'.");

        var map = TypeMap.Create(Profile, Pairs);
        var files = new StandoffFiles(workplace, Offsets is null ? null : Units[Offsets]) { Texts = Texts };
        var documents = Format == "brat" ? files.Brat(Sources) : files.Json(Sources, isLabelStudio: Format == "label-studio");
        var seeds = SeedsDirectory.Read(Folder, workplace.CurrentDirectory);
        var imported = new ImportedSeeds(seeds, map) { Language = Language, Replaces = Replaces };
        try
        {
            imported.Add(documents);
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.Flatten().InnerExceptions[0]);
        }

        if (!IsDryRun)
            imported.Changes.Write();
        Report(imported);
        return imported.Leftovers.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    private void Report(ImportedSeeds imported)
    {
        foreach (var leftover in imported.Leftovers)
            workplace.Out.WriteLine(leftover);
        if (imported.Leftovers.Count > 0)
            workplace.Out.WriteLine();
        foreach (var (offsets, count) in imported.Offsets.OrderByDescending(pair => pair.Value))
            workplace.Out.WriteLine($"Offsets ({Wording.Count(count, "document")}): {offsets}.");
        workplace.Out.WriteLine(
            $"{Wording.Count(imported.Count, "article")} with {Entries(imported.Entries)} {(IsDryRun ? "would be written" : "written")}, "
            + (imported.Leftovers.Count == 0 ? "nothing was skipped." : $"{Wording.Count(imported.Leftovers.Count, "issue")}."));
    }

    private static string Entries(int count) => count == 1 ? "1 entry" : $"{Wording.Digits(count)} entries";
}
