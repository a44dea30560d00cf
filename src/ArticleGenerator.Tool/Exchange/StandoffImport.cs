using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Exchange;

/// <summary>Turns the annotations of a text from another tool into the annotation of a seed. Lists what a seed cannot express.</summary>
internal sealed partial class StandoffImport
{
    private readonly StandoffDocument document;
    private readonly TypeMap map;
    private readonly AnchorPicker picker;
    private readonly Dictionary<string, TextBound> bounds;
    private readonly Dictionary<string, EntryDraft> entryOf = new(StringComparer.Ordinal);
    // The quotes and events with the words of a text-bound annotation.
    private readonly Dictionary<string, HashSet<EntryDraft>> holders;
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly HashSet<string> ofArticle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntryDraft> speakers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> wishes = new(StringComparer.Ordinal);
    private readonly List<Leftover> leftovers;

    private StandoffImport(StandoffDocument document, TypeMap map)
    {
        (this.document, this.map) = (document, map);
        picker = new(new ArticleText(document.Text, document.Name + ".txt"));
        bounds = document.TextBounds.DistinctBy(bound => bound.Id).ToDictionary(bound => bound.Id, StringComparer.Ordinal);
        holders = bounds.Keys.ToDictionary(id => id, _ => new HashSet<EntryDraft>(), StringComparer.Ordinal);
        leftovers = [.. document.Leftovers];
        ListBlanks();
        foreach (var same in document.TextBounds.GroupBy(bound => bound.Id, StringComparer.Ordinal))
        {
            foreach (var other in same.Skip(1))
                Leave(other.Line, $"{other.Id} {other.Type}: another annotation has the id {other.Id}. Skipped.");
        }

        foreach (var tag in document.Tags.Where(tag => tag is { Kind: TagKind.Note, Name: "id" }))
            wishes.TryAdd(tag.Target, TextOf(tag.Value) ?? "");
    }

    private SeedDraft Draft { get; } = new();

    /// <summary>The annotation, and the values that are not in it.</summary>
    public static (SeedDraft Draft, IReadOnlyList<Leftover> Leftovers) Run(StandoffDocument document, TypeMap map)
    {
        var import = new StandoffImport(document, map);
        import.AddNamed();
        import.AddEvents();
        import.AddRelated();
        import.AddLone();
        import.AddRelations();
        import.AddTags();
        import.Complete();
        import.ListUnused();
        return (import.Draft, import.leftovers);
    }

    /// <summary>Mentions that the names do not match are picked one by one, or by their words.</summary>
    private void Complete() => new MentionWriter(Draft, picker, (entry, span) => LeavePlace(entry, "mentions", span)).Write();

    private void ListUnused()
    {
        foreach (var bound in document.TextBounds.Where(bound => !used.Contains(bound.Id) && map[bound.Type] != TypeMap.Ignore))
        {
            Leave(bound.Line, map[bound.Type] is { } target
                ? $"{bound.Id} {bound.Type}: no quote or event uses it as its '{target}'. Skipped."
                : $"{bound.Id} {bound.Type}: unknown type. Skipped. To import it, add '--map {bound.Type}=…'.");
        }
    }

    /// <summary>An anchor has no white space at either end.</summary>
    private void ListBlanks()
    {
        foreach (var bound in document.TextBounds.Where(bound => bound.Fragments.Any(fragment => picker.Trim(fragment) != fragment)))
            Leave(bound.Line, $"{bound.Id} {bound.Type}: the white space around '{Excerpt.From(WordsOf(bound))}' was trimmed.");
    }

    private AnchorSelector? PickOrLeave(EntryDraft entry, string key, SourceSpan span)
    {
        var anchor = picker.Pick(span);
        if (anchor is null)
            LeavePlace(entry, key, span);
        return anchor;
    }

    private void LeavePlace(EntryDraft entry, string key, SourceSpan span) => Leave(
        entry.Line,
        $"{entry.Label}: '{Excerpt.From(span.In(document.Text))}' begins or ends inside a character, so it wasn't added to '{key}'.");

    private void Leave(int line, string message) => leftovers.Add(new(document.Path, line, message));

    private TextBound? Bound(string? id) => id is not null && bounds.TryGetValue(id, out var bound) ? bound : null;

    /// <summary>Its ranges, without white space at their ends.</summary>
    private IEnumerable<SourceSpan> Fragments(TextBound bound) => bound.Fragments.Select(picker.Trim).Where(span => span.Length > 0);

    private string WordsOf(TextBound bound) => string.Join(" ", bound.Fragments.Select(fragment => fragment.In(document.Text)));

    private static JsonNode? JsonOf(string value)
    {
        try
        {
            return JsonNode.Parse(value);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? TextOf(string value) =>
        JsonOf(value) is JsonValue json && json.GetValueKind() == JsonValueKind.String ? json.GetValue<string>() : null;
}
