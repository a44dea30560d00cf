using System.CommandLine;
using System.Globalization;
using System.Text;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Tool.Drafting;
using ArticleGenerator.Tool.Files;

namespace ArticleGenerator.Tool.Commands;

/// <summary>Proposes an annotation for a text.</summary>
internal sealed class DraftCommand(Workplace workplace)
{
    private string? Language { get; init; }

    private string? Date { get; init; }

    private string? Entities { get; init; }

    private bool Writes { get; init; }

    public static Command Create(Workplace workplace)
    {
        var files = new Argument<string[]>("file") { Description = "The text, or several: .txt or .md.", Arity = ArgumentArity.OneOrMore };
        var language = new Option<string?>("--language", "-l")
        {
            Description = "The language of the text, as a BCP 47 tag. Default: detected from the text.",
        };
        var date = new Option<string?>("--date", "-d") { Description = "The date that \"today\" means in the text, such as 2025-11-19." };
        var entities = new Option<string?>("--entities")
        {
            Description = "A JSON file with spans of people, organizations and places that a tagger has found.",
        };
        var write = new Option<bool>("--write")
        {
            Description = "Write the annotation next to the text, if it has none yet. Without it, only print it.",
        };
        var command = new Command("draft", "Proposes an annotation for a text: quotations, who said them, names and dates.")
        {
            files, language, date, entities, write,
        };
        command.SetAction(parsed => new DraftCommand(workplace)
        {
            Language = parsed.GetValue(language),
            Date = parsed.GetValue(date),
            Entities = parsed.GetValue(entities),
            Writes = parsed.GetValue(write),
        }.Run(parsed.GetValue(files)!));
        return command;
    }

    private int Run(string[] files)
    {
        if (Entities is not null && files.Length > 1)
            throw new UsageException("--entities works with one text. Draft one file at a time.");
        if (Language is not null && !LanguageTags.CanBeLanguage(Language))
            throw new UsageException($"'{Language}' isn't a language tag. Write one like 'en' or 'hi'.");
        if (Date is not null && Edtf.ReadDate(Date).Date is null)
            throw new UsageException($"'{Date}' isn't a date. Write one like 2025-11-19.");

        var changes = new FileChanges();
        foreach (var file in files)
            Draft(file, changes);
        changes.Write();
        return ExitCode.Clean;
    }

    private void Draft(string file, FileChanges changes)
    {
        var seed = TextFile.Read(file, workplace.CurrentDirectory);
        var source = seed.Source;
        var request = new DraftRequest(
            source.Body, source.TextPath,
            Language ?? seed.Said("inLanguage"), Date ?? seed.Said("referenceDate") ?? seed.Said("datePublished"),
                [.. Spans(source), .. seed.Known]);
        var draft = Drafter.Draft(request);
        var yaml = SettledDraft.Settle(draft, source.TextPath, source.TextFile, seed.Shared);
        if (!Writes)
        {
            workplace.Out.Write(yaml);
        }
        else
        {
            if (seed.HasAnnotation)
            {
                throw new UsageException(
                    $"'{workplace.Show(seed.FullPath)}' has an annotation and was not changed. Omit --write to print the draft.");
            }

            changes.Set(Path.ChangeExtension(seed.FullPath, ".yaml"), null, yaml);
        }

        workplace.Error.WriteLine(Summary(draft, workplace.Show(seed.FullPath)));
    }

    private IReadOnlyList<Known> Spans(ArticleSource source)
    {
        if (Entities is null)
            return [];

        var path = Path.GetFullPath(Entities, workplace.CurrentDirectory);
        if (!File.Exists(path))
            throw new UsageException($"There is no file '{Entities}'.");
        return EntitySpans.Read(File.ReadAllText(path), source.Body, Entities);
    }

    private static string Summary(Draft draft, string path)
    {
        var summary = new StringBuilder($"{path}: ");
        summary.AppendJoin(", ", Drafting.Draft.Sections
            .Select(section => (section, Count: draft.Entries.Count(e => e.Section == section && e.Withheld is null)))
            .Where(section => section.Count > 0)
            .Select(section => Count(section.Count, section.section)));
        summary.Append(CultureInfo.InvariantCulture, $". Uncertain: {draft.Doubts}; only in comments: {draft.Comments}.");
        return summary.ToString();
    }

    private static string Count(int count, string section) => count == 1
        ? "1 " + (section == "people" ? "person" : section[..^1])
        : $"{Wording.Digits(count)} {section}";
}
