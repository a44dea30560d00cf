using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Tool.Exchange;

/// <summary>
/// Checks an imported seed like a build before anything is written. A value that breaks a rule is allowed, changed or omitted, and every
/// position is compared with the annotated one.
/// </summary>
internal sealed class SeedProof(StandoffDocument document, SeedDraft draft)
{
    private const int MostRounds = 10;

    /// <summary>The rules that a build reports without ignoring the value.</summary>
    private static readonly string[] Warnings =
        ["ART4004", "ART5003", "ART5004", "ART5007", "ART5008", "ART6006", "ART7001", "ART7003", "ART7005"];

    private readonly List<Leftover> leftovers = [];

    /// <summary>The annotation without problems, and what was changed for it.</summary>
    public static (string Yaml, IReadOnlyList<Leftover> Leftovers) Run(StandoffDocument document, SeedDraft draft)
    {
        var proof = new SeedProof(document, draft);
        return (proof.Run(), proof.leftovers);
    }

    private string Run()
    {
        for (var round = 0; ; round++)
        {
            var yaml = SeedYaml.Write(draft);
            var source = new ArticleSource(document.Name + ".txt", document.Text, document.Name + ".yaml", yaml, "");
            var article = CheckedArticle.Read(source, ArticleValidator.Run);
            var problems = AllowsNothing.Apply([.. article.Allowances], [.. article.Problems])
                .Where(p => p.Rule.Severity != Severity.Hint && p.Location.Path == source.SidecarPath).ToList();
            if (problems.Count == 0 || round == MostRounds)
            {
                problems.ForEach(problem => Leave(0, $"{problem.Rule.Id}: {problem.Message}"));
                Compare(article.Spec);
                return yaml;
            }

            // One change can end several problems of an entry.
            foreach (var (problem, entry, key) in problems.Select(p => Place(p, source)).DistinctBy(place => (place.Entry, place.Key)))
                Change(problem, entry, key);
        }
    }

    /// <summary>The entry and the key of a problem.</summary>
    private (Problem Problem, EntryDraft? Entry, string? Key) Place(Problem problem, ArticleSource source)
    {
        var annotation = source.Annotation.Strict ?? source.Annotation.Recovered;
        var entry = annotation.Entries.FirstOrDefault(e => e.Range.Contains(problem.Location.Range));
        var fields = entry?.Map.Fields ?? annotation.Article.Fields;
        var field = fields.FirstOrDefault(f => RangeOf(f).Contains(problem.Location.Range));
        return (problem, draft.Entries.Find(e => e.Id == entry?.Id), field?.Key.Name);
    }

    private static SourceSpan RangeOf(AnnotationField field) => field.KeyNode is { } key
        ? SourceSpan.FromBounds(key.Range.Start, Math.Max(key.Range.End, field.Node.Range.End))
        : field.Node.Range;

    private void Change(Problem problem, EntryDraft? entry, string? key)
    {
        if (entry is null)
        {
            ChangeArticle(problem, key);
            return;
        }

        if (problem.Rule.Id == "ART5004" && !entry.Fields["name"].Equals(OtherName(entry)))
            Rename(entry);
        else if (!IsAllowed(problem, entry, key))
            LeaveOut(problem, entry, key);
    }

    private void LeaveOut(Problem problem, EntryDraft entry, string? key)
    {
        if (key is null || entry.Keys.Find(key) is null or { IsRequired: true })
        {
            Remove(entry, problem);
        }
        else
        {
            entry.Fields.Remove(key);
            entry.Allowed.Remove(key);
            Leave(entry.Line, $"'{key}' of {entry.Label} was skipped. {problem.Rule.Id}: {problem.Message}");
        }
    }

    /// <summary>If a build only warns about a value and uses it, a comment allows it.</summary>
    private static bool IsAllowed(Problem problem, EntryDraft entry, string? key) =>
        Warnings.Contains(problem.Rule.Id)
        && (entry.Allowed.TryGetValue(key ?? "", out var rules) ? rules : entry.Allowed[key ?? ""] = new(StringComparer.Ordinal))
            .Add(problem.Rule.Id);

    private void ChangeArticle(Problem problem, string? key)
    {
        if (key is not null && draft.Fields.Remove(key))
            Leave(0, $"'{key}' of the article was skipped. {problem.Rule.Id}: {problem.Message}");
        else
            Leave(0, $"{problem.Rule.Id}: {problem.Message}");
    }

    /// <summary>
    /// If the same name was annotated as two things, one of them gets a name that is not in the text, and its occurrences one by one.
    /// </summary>
    private void Rename(EntryDraft entry)
    {
        var picker = new AnchorPicker(new ArticleText(document.Text, document.Name + ".txt"));
        entry.Fields["name"] = OtherName(entry);
        if (entry.Places.TryGetValue("mentions", out var places))
            entry.Fields["mentions"] = new SeedAnchors([.. places.Select(picker.PickAlone).OfType<AnchorSelector>()]);

        Leave(entry.Line, $"{entry.Label} has the same name as another entry. Renamed to '{((SeedWords)entry.Fields["name"]).Words[0]}'.");
    }

    private static SeedWords OtherName(EntryDraft entry)
    {
        var ending = $" ({entry.Keys.Word})";
        var name = entry.Fields["name"] is SeedWords { Words: [var word, ..] } ? word : entry.Id;
        return new([name.EndsWith(ending, StringComparison.Ordinal) ? name : name + ending]);
    }

    private void Remove(EntryDraft entry, Problem problem)
    {
        draft.Entries.Remove(entry);
        foreach (var other in draft.Entries)
        {
            foreach (var (key, value) in other.Fields.ToList())
            {
                var isReference = other.Keys.Find(key) is { Kind: ValueKind.Reference };
                if (!isReference || value is not SeedWords words || !words.Words.Contains(entry.Id))
                    continue;

                var left = words.Words.Where(id => id != entry.Id).ToList();
                if (left.Count > 0)
                    other.Fields[key] = new SeedWords(left);
                else
                    other.Fields.Remove(key);
            }
        }

        Leave(entry.Line, $"{entry.Label} was skipped. {problem.Rule.Id}: {problem.Message}");
    }

    /// <summary>Compares every position that a build finds with the annotated one.</summary>
    private void Compare(ArticleSpec spec)
    {
        var entries = spec.Entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        foreach (var entry in draft.Entries)
        {
            if (!entries.TryGetValue(entry.Id, out var read))
            {
                Leave(entry.Line, $"{entry.Label} is ignored, because the build doesn't accept it.");
                continue;
            }

            foreach (var (key, places) in entry.Places.Where(p => p.Key == "mentions" || entry.Fields.ContainsKey(p.Key)))
                Compare(entry, key, places, read.Fields.Spans(key));
        }
    }

    private void Compare(EntryDraft entry, string key, IReadOnlyList<SourceSpan> annotated, IReadOnlyList<SourceSpan> found)
    {
        foreach (var place in annotated.Except(found))
            Leave(entry.Line, $"{entry.Label}: '{key}' doesn't match '{Excerpt.From(place.In(document.Text))}' where it was annotated.");
        var more = found.Except(annotated).ToList();
        if (more.Count > 0 && (key != "mentions" || entry.HasAllMentions))
        {
            var what = key == "mentions" ? "its name" : $"'{key}'";
            var first = Excerpt.From(more[0].In(document.Text));
            var positions = more.Count == 1
                ? $"1 position that wasn't annotated: '{first}'."
                : $"{Wording.Digits(more.Count)} positions that weren't annotated; the first is '{first}'.";
            Leave(entry.Line, $"{entry.Label}: {what} also matches {positions}");
        }
    }

    private void Leave(int line, string message) => leftovers.Add(new(document.Path, line, message));
}
