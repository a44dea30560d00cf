using System.CommandLine;
using System.Text.Json.Nodes;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Tool.Exchange;
using ArticleGenerator.Tool.Files;

namespace ArticleGenerator.Tool.Commands;

/// <summary>Writes the seeds in the formats of other tools.</summary>
internal sealed class ExportCommand(Workplace workplace)
{
    private const string Brat = "brat";
    private const string Csv = "csv";
    private const string JsonLd = "json-ld";

    private static readonly Dictionary<string, (string Ending, string Description)> Formats = new(StringComparer.Ordinal)
    {
        [Brat] = (".ann", "Writes texts with annotations for brat; 'import brat' turns them into the same seeds again."),
        ["web-annotation"] = (".anno.jsonld", "Writes W3C Web Annotations, with the words and their positions."),
        [JsonLd] = (".jsonld", "Writes the articles in the vocabulary of schema.org, as ToJsonLd() does in a program."),
        ["json"] = (".json", "Writes everything in the annotations, as flat documents."),
        [Csv] = (".csv", "Writes the audit of sources: who is quoted, how often, with how many words."),
    };

    public required string Format { get; init; }

    public string? Folder { get; init; }

    /// <summary>The folder to write to, with one file per article; null for standard output.</summary>
    public string? To { get; init; }

    /// <summary>Ids of the articles; empty for all.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    /// <summary>The type of the articles in schema.org.</summary>
    public string Type { get; init; } = "Article";

    public bool Replaces { get; init; }

    public static Command Create(Workplace workplace)
    {
        var command = new Command("export", "Writes the seeds in the formats of other tools.");
        foreach (var (format, (_, description)) in Formats)
            command.Add(Create(workplace, format, description));
        return command;
    }

    private static Command Create(Workplace workplace, string format, string description)
    {
        var folder = ArticlesCommand.Folder();
        var to = new Option<string?>("--to")
        {
            Description = "The folder to write to. Default: standard output.",
            Required = format == Brat,
        };
        var ids = new Option<string[]>("--article")
        {
            Description = "The id of an article. Default: all articles.",
            AllowMultipleArgumentsPerToken = true,
        };
        var replace = new Option<bool>("--replace") { Description = "Overwrite existing files." };
        var type = new Option<string>("--type")
        {
            Description = "The schema.org type, such as NewsArticle or BlogPosting.",
            DefaultValueFactory = _ => "Article",
        };
        var command = new Command(format, description) { folder, to, ids, replace };
        if (format == JsonLd)
            command.Add(type);
        command.SetAction(parsed => new ExportCommand(workplace)
        {
            Format = format,
            Folder = parsed.GetValue(folder),
            To = parsed.GetValue(to),
            Ids = parsed.GetValue(ids) ?? [],
            Type = format == JsonLd ? parsed.GetValue(type)! : "Article",
            Replaces = parsed.GetValue(replace),
        }.Run());
        return command;
    }

    private bool IsForPages => Format == JsonLd;

    private int Run()
    {
        var seeds = SeedsDirectory.Read(Folder, workplace.CurrentDirectory);
        var articles = Chosen(ExportedArticle.All(seeds));
        if (SeedsCheck.Run(seeds, workplace) is { Count: > 0 } problems)
        {
            workplace.Error.WriteLine(
                $"The seeds have {Wording.Count(problems.Count, "problem")}, and invalid parts aren't exported. Run 'articles check'.");
        }

        if (To is null)
            workplace.Out.Write(Format == Csv ? SourceAudit.Write(articles) : FieldJson.Write(Together(articles), IsForPages) + "\n");
        else
            return Write(articles);
        return ExitCode.Clean;
    }

    private IReadOnlyList<ExportedArticle> Chosen(IReadOnlyList<ExportedArticle> articles)
    {
        foreach (var id in Ids.Where(id => !articles.Any(article => article.Spec.Id == id)))
        {
            var near = EditDistance.Nearest(id, articles.Select(article => article.Spec.Id));
            throw new UsageException($"No published article has the id '{id}'." + (near is null ? "" : $" Did you mean '{near}'?"));
        }

        return Ids.Count == 0 ? articles : [.. articles.Where(article => Ids.Contains(article.Spec.Id))];
    }

    /// <summary>One article as an object, several as a list.</summary>
    private JsonNode Together(IReadOnlyList<ExportedArticle> articles) =>
        articles is [var only] ? JsonOf(only) : new JsonArray([.. articles.Select(article => (JsonNode)JsonOf(article))]);

    private JsonObject JsonOf(ExportedArticle article) => Format switch
    {
        "web-annotation" => WebAnnotations.Of(article),
        JsonLd => new SchemaOrgArticle(article).OfType(Type),
        _ => FlatJson.Of(article),
    };

    private int Write(IReadOnlyList<ExportedArticle> articles)
    {
        var root = Path.GetFullPath(To!, workplace.CurrentDirectory);
        var changes = new FileChanges();
        var leftovers = new List<Leftover>();
        if (Format == Csv)
            Set(changes, Path.Combine(root, "sources.csv"), SourceAudit.Write(articles));
        else if (Format == Brat)
            WriteBrat(articles, root, changes, leftovers);
        else
            WriteJson(articles, root, changes);

        var count = changes.All.Count();
        changes.Write();
        leftovers.ForEach(workplace.Out.WriteLine);
        workplace.Out.WriteLine(
            $"{Wording.Count(articles.Count, "article")} exported, {Wording.Count(count, "file")} written to {workplace.Show(root)}.");
        return leftovers.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    private void WriteJson(IReadOnlyList<ExportedArticle> articles, string root, FileChanges changes)
    {
        foreach (var (article, json) in Parallel(articles, JsonOf))
            Set(changes, PathOf(root, article), FieldJson.Write(json, IsForPages) + "\n");
    }

    private void WriteBrat(IReadOnlyList<ExportedArticle> articles, string root, FileChanges changes, List<Leftover> leftovers)
    {
        foreach (var (article, (annotations, left)) in Parallel(articles, BratWriter.Write))
        {
            Set(changes, Path.Combine(root, SeedPath.Stem(article.Spec.TextPath) + ".txt"), article.Text);
            Set(changes, PathOf(root, article), annotations);
            leftovers.AddRange(left.Select(message => new Leftover(article.Spec.TextPath, 0, message)));
        }

        Set(changes, Path.Combine(root, "annotation.conf"), BratWriter.Configuration.ReplaceLineEndings("\n"));
    }

    private static List<(ExportedArticle Article, T Made)> Parallel<T>(
        IReadOnlyList<ExportedArticle> articles, Func<ExportedArticle, T> make) =>
        [.. articles.AsParallel().AsOrdered().Select(article => (article, make(article)))];

    private string PathOf(string root, ExportedArticle article) =>
        Path.Combine(root, SeedPath.Stem(article.Spec.TextPath) + Formats[Format].Ending);

    /// <summary>A file with the same content is not written.</summary>
    private void Set(FileChanges changes, string path, string content)
    {
        var before = File.Exists(path) ? File.ReadAllText(path) : null;
        changes.Set(path, Replaces || before == content ? before : null, content);
    }
}
