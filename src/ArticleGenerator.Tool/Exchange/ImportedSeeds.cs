using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Catalog;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Yaml;
using ArticleGenerator.Tool.Files;

namespace ArticleGenerator.Tool.Exchange;

/// <summary>
/// Imports documents of another tool into a seeds folder: texts, annotations and lines of INDEX.md. All are written, or none.
/// </summary>
internal sealed class ImportedSeeds(SeedsDirectory seeds, TypeMap map)
{
    private readonly HashSet<string> identifiers =
        new(SourcesIn(seeds).Select(source => Identifiers.FromId(IdOf(source))), StringComparer.Ordinal);
    private readonly HashSet<string> listed = new(SourcesIn(seeds).Select(source => source.TextPath), StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> lines = [];

    /// <summary>A language tag for all documents, or null.</summary>
    public string? Language { get; init; }

    /// <summary>Whether to replace existing annotations.</summary>
    public bool Replaces { get; init; }

    public FileChanges Changes { get; } = new();

    public List<Leftover> Leftovers { get; } = [];

    /// <summary>The number of imported documents.</summary>
    public int Count { get; private set; }

    public int Entries { get; private set; }

    /// <summary>The units of the offsets, with the number of documents for each.</summary>
    public SortedDictionary<string, int> Offsets { get; } = new(StringComparer.Ordinal);

    public void Add(IEnumerable<StandoffDocument> documents)
    {
        var made = documents.ToList().AsParallel().AsOrdered()
            .Select(document => (Document: document, Import: StandoffImport.Run(document, map)));
        var kept = new List<(StandoffDocument Document, SeedDraft Draft)>();
        foreach (var (document, (draft, leftovers)) in made.ToList())
        {
            Leftovers.AddRange(leftovers);
            if (document.Text.Length > 0 && IsKept(document, draft))
                kept.Add((document, draft));
        }

        var proofs = kept.AsParallel().AsOrdered().Select(pair => (Pair: pair, Proof: SeedProof.Run(pair.Document, pair.Draft)));
        foreach (var (pair, (yaml, leftovers)) in proofs.ToList())
        {
            Leftovers.AddRange(leftovers);
            Add(pair.Document, pair.Draft, yaml);
        }

        var index = seeds[SeedPath.Index];
        var after = index + (index.Length == 0 || index[^1] == '\n' ? "" : "\n") + string.Concat(lines);
        Changes.Set(seeds.FullPath(SeedPath.Index), seeds.Has(SeedPath.Index) ? index : null, after);
    }

    private bool IsKept(StandoffDocument document, SeedDraft draft)
    {
        if (!taken.Add(document.Name))
        {
            Leftovers.Add(new(document.Path, 0, $"another document has the name '{document.Name}'. Skipped."));
            return false;
        }

        if (Language is not null)
            draft.Fields.TryAdd("inLanguage", new SeedWords([Language]));
        if (!listed.Contains(document.Name + ".txt"))
            MakeIdUnique(document, draft);
        return true;
    }

    private void Add(StandoffDocument document, SeedDraft draft, string yaml)
    {
        var textPath = document.Name + ".txt";
        AddText(document, textPath);
        if (!draft.IsEmpty)
            AddAnnotation(document, draft, yaml);
        if (!listed.Contains(textPath))
            lines.Add(IndexCheck.LineFor(textPath, Headline.Of(textPath, document.Text)) + "\n");
        Count++;
        Offsets[document.Offsets] = Offsets.GetValueOrDefault(document.Offsets) + 1;
    }

    private void AddText(StandoffDocument document, string textPath)
    {
        if (!seeds.Has(textPath))
            Changes.Set(seeds.FullPath(textPath), null, document.Text);
        else if (seeds[textPath] != document.Text)
            throw new UsageException($"'{seeds.FullPath(textPath)}' already exists with a different text. Nothing was written.");
    }

    private void AddAnnotation(StandoffDocument document, SeedDraft draft, string yaml)
    {
        Entries += draft.Entries.Count;
        var known = seeds.Has(document.Name + ".yml") ? ".yml" : ".yaml";
        var path = document.Name + known;
        if (seeds.Has(path) && !Replaces)
        {
            throw new UsageException(
                $"'{seeds.FullPath(path)}' already exists. Nothing was written. '--replace' overwrites existing annotations.");
        }

        Changes.Set(seeds.FullPath(path), seeds.Has(path) ? seeds[path] : null, yaml);
    }

    /// <summary>Two articles cannot have the same id; the name of a folder distinguishes them.</summary>
    private void MakeIdUnique(StandoffDocument document, SeedDraft draft)
    {
        var given = draft.Fields.TryGetValue("id", out var value) && value is SeedWords { Words: [var word] } ? word : null;
        var wish = given ?? SeedId.Fix(document.Name[(document.Name.LastIndexOf('/') + 1)..]);
        var id = wish;
        for (var number = 1; id.Length == 0 || !identifiers.Add(Identifiers.FromId(id)); number++)
        {
            var hasFolder = document.Name.Contains('/', StringComparison.Ordinal);
            var stem = number == 1 && hasFolder ? document.Name : $"{document.Name} {number + 1}";
            id = SeedId.Fix(stem[Math.Max(0, stem.Length - SeedId.Longest)..]);
        }

        if (id != wish || given is not null)
            draft.Fields["id"] = new SeedWords([id]);
    }

    private static IEnumerable<ArticleSource> SourcesIn(SeedsDirectory seeds) => new CatalogCheck(seeds.Files, SeedLimits.Default).Sources;

    private static string IdOf(ArticleSource source) =>
        (source.Annotation.Recovered.Article["id"]?.Node as YamlScalar)?.Value is { } id && SeedId.IsValid(id) ? id : source.DefaultId;
}
