using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Exchange;

/// <summary>
/// Writes under <c>mentions</c> what the names of an entry do not match: words if all their occurrences are meant, or else single
/// occurrences.
/// </summary>
internal sealed class MentionWriter(SeedDraft draft, AnchorPicker picker, Action<EntryDraft, SourceSpan> leave)
{
    private static readonly string[] NameKeys = ["name", "alternateName"];

    public void Write()
    {
        var named = draft.Entries.Where(entry => entry.Places.ContainsKey("mentions")).ToList();
        var names = named.ConvertAll(entry => NamesOf(entry).ToList());
        var shared = names.SelectMany(all => all.Select(FoldedText.Trimmed).Distinct(StringComparer.Ordinal))
            .GroupBy(name => name, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key)
            .ToHashSet(StringComparer.Ordinal);
        var found = MentionFinder.Find(picker.Text.Folded, [.. names.Select(all => new Nameable(all, [], []))], draft.InLanguage);
        for (var i = 0; i < named.Count; i++)
        {
            var isShared = names[i].Exists(name => shared.Contains(FoldedText.Trimmed(name)));
            var known = isShared ? [] : found.ByEntry[i].Where(span => !IsCrossed(named[i], span)).ToHashSet();
            Write(named[i], [.. named[i].Places["mentions"].Where(span => !known.Contains(span))]);
        }
    }

    private void Write(EntryDraft entry, List<SourceSpan> missing)
    {
        var anchors = new List<AnchorSelector>();
        var found = new HashSet<SourceSpan>();

        // A word with a lowercase first letter also matches its capital.
        var words = missing.Select(span => span.In(picker.Text.Text)).Distinct(StringComparer.Ordinal);
        foreach (var word in words.OrderByDescending(word => char.IsLower(word[0])))
        {
            if (PlacesOf(entry, word) is not { } places || found.IsSupersetOf(places))
                continue;

            anchors.Add(new(word));
            found.UnionWith(places);
        }

        anchors.AddRange(missing.Where(span => !found.Contains(span)).Select(span => Pick(entry, span)).OfType<AnchorSelector>());
        if (anchors.Count > 0)
            entry.Fields["mentions"] = new SeedAnchors(anchors);
    }

    /// <summary>Whether words of another entry partly overlap it: then only the longer ones count.</summary>
    private bool IsCrossed(EntryDraft entry, SourceSpan span) => draft.Entries.Exists(other => other != entry
        && other.Places.TryGetValue("mentions", out var places)
        && places.Any(place => place.Overlaps(span) && !place.Contains(span) && !span.Contains(place)));

    /// <summary>All positions at which words count; null unless each is a mention of this entry and of no other.</summary>
    private IReadOnlyList<SourceSpan>? PlacesOf(EntryDraft entry, string words)
    {
        var all = MentionFinder.Find(picker.Text.Folded, [new([], [words], [])], draft.InLanguage).ByEntry[0];
        return entry.HasAllMentions && all.All(entry.Places["mentions"].Contains)
            && !draft.Entries.Exists(other => other != entry
                && other.Places.TryGetValue("mentions", out var others) && others.Any(place => all.Any(place.Overlaps)))
            ? all
            : null;
    }

    private AnchorSelector? Pick(EntryDraft entry, SourceSpan span)
    {
        var anchor = picker.PickAlone(span);
        if (anchor is null)
            leave(entry, span);
        return anchor;
    }

    private static IEnumerable<string> NamesOf(EntryDraft entry) => NameKeys
        .Where(entry.Fields.ContainsKey)
        .SelectMany(key => entry.Fields[key] switch
        {
            SeedWords words => words.Words,
            SeedJson json => TextsIn(json.Json),
            _ => [],
        });

    private static IEnumerable<string> TextsIn(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(pair => TextsIn(pair.Value)),
        JsonArray list => list.SelectMany(TextsIn),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value.GetValue<string>()],
        _ => [],
    };
}
