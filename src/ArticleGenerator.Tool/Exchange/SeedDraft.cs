using System.Text.Json.Nodes;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Exchange;

/// <summary>The value of a key of an annotation that is being written.</summary>
internal abstract record SeedValue;

/// <summary>Texts, ids or terms: one or several.</summary>
internal sealed record SeedWords(IReadOnlyList<string> Words) : SeedValue;

/// <summary>Words of the article: one range or several.</summary>
internal sealed record SeedAnchors(IReadOnlyList<AnchorSelector> Anchors) : SeedValue;

/// <summary>A text, a list or a map, as in JSON.</summary>
internal sealed record SeedJson(JsonNode Json) : SeedValue;

/// <summary>An annotation that is being written.</summary>
internal sealed class SeedDraft
{
    private const int RoomForNumber = 6;

    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly HashSet<(Sections, string)> identifiers = [];

    public Dictionary<string, SeedValue> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>The comment lines above the annotation.</summary>
    public List<string> Comments { get; } = [];

    public List<EntryDraft> Entries { get; } = [];

    public bool IsEmpty => Fields.Count == 0 && Entries.Count == 0 && Comments.Count == 0;

    /// <summary>The BCP 47 tag of the text's language; <c>und</c> if unknown.</summary>
    public string InLanguage =>
        Fields.TryGetValue("inLanguage", out var value) && value is SeedWords { Words: [var tag, ..] } ? tag : LanguageTags.Undetermined;

    /// <summary>Adds an entry with a unique id that is similar to the requested one.</summary>
    public EntryDraft Add(Sections section, string wish)
    {
        var entry = new EntryDraft(section, NewId(section, wish));
        Entries.Add(entry);
        return entry;
    }

    private string NewId(Sections section, string wish)
    {
        var id = SeedId.Fix(wish);
        if (id.Length == 0)
            id = "entry";
        var stem = SeedId.Fix(id[..Math.Min(id.Length, SeedId.Longest - RoomForNumber)]);
        for (var number = 2; !IsFree(section, id); number++)
            id = $"{stem}-{Wording.Digits(number)}";
        ids.Add(id);
        identifiers.Add((section, Identifiers.FromId(id)));
        return id;
    }

    private bool IsFree(Sections section, string id) =>
        SeedId.IsValid(id) && !ids.Contains(id) && !identifiers.Contains((section, Identifiers.FromId(id)));
}

/// <summary>An entry of an annotation that is being written.</summary>
internal sealed class EntryDraft(Sections section, string id)
{
    public Sections Section { get; } = section;

    public string Id { get; } = id;

    public Dictionary<string, SeedValue> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>The comment lines above it.</summary>
    public List<string> Comments { get; } = [];

    /// <summary>The rules that a key may break; for the entry itself, under "".</summary>
    public Dictionary<string, SortedSet<string>> Allowed { get; } = new(StringComparer.Ordinal);

    /// <summary>The expected positions of the words of a key, in UTF-16 units of the text.</summary>
    public Dictionary<string, IReadOnlyList<SourceSpan>> Places { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether <see cref="Places"/> has all mentions, so that no other may be found.</summary>
    public bool HasAllMentions { get; set; }

    /// <summary>The first position of the annotations that it was made from.</summary>
    public int Line { get; set; }

    /// <summary>Its name in reports.</summary>
    public string Label => $"{SeedFormat.KeysOf(Section).Word} '{Id}'";

    public KeyTable Keys => SeedFormat.KeysOf(Section);

    public void Set(string key, params IReadOnlyList<string> words) => Fields[key] = new SeedWords(words);

    /// <summary>Adds an id to a list, once.</summary>
    public void AddReference(string key, string reference)
    {
        var words = Fields.TryGetValue(key, out var value) && value is SeedWords known ? known.Words : [];
        if (!words.Contains(reference, StringComparer.Ordinal))
            Fields[key] = new SeedWords([.. words, reference]);
    }
}
