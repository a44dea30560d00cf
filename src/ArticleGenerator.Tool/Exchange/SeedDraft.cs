using System.Text.Json.Nodes;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Exchange;

/// <summary>What stands behind a key of an annotation that is being written.</summary>
internal abstract record SeedValue;

/// <summary>Texts, ids and terms: one, or several.</summary>
internal sealed record SeedWords(IReadOnlyList<string> Words) : SeedValue;

/// <summary>Words of the article: one stretch, or several.</summary>
internal sealed record SeedAnchors(IReadOnlyList<AnchorSelector> Anchors) : SeedValue;

/// <summary>A text, a list or a map, as JSON has it.</summary>
internal sealed record SeedJson(JsonNode Json) : SeedValue;

/// <summary>An annotation that is being written.</summary>
internal sealed class SeedDraft
{
    private const int RoomForNumber = 6;

    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly HashSet<(Sections, string)> identifiers = [];

    public Dictionary<string, SeedValue> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>What stands above the annotation, a line each.</summary>
    public List<string> Comments { get; } = [];

    public List<EntryDraft> Entries { get; } = [];

    public bool IsEmpty => Fields.Count == 0 && Entries.Count == 0 && Comments.Count == 0;

    /// <summary>The BCP 47 tag of the text's language; <c>und</c> where nothing says it.</summary>
    public string InLanguage =>
        Fields.TryGetValue("inLanguage", out var value) && value is SeedWords { Words: [var tag, ..] } ? tag : LanguageTags.Undetermined;

    /// <summary>An entry with an id like the one that is wished, which no other has.</summary>
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

    /// <summary>What stands above it, a line each.</summary>
    public List<string> Comments { get; } = [];

    /// <summary>The rules that a key is allowed to break; under "", the entry itself.</summary>
    public Dictionary<string, SortedSet<string>> Allowed { get; } = new(StringComparer.Ordinal);

    /// <summary>Where the words of a key have to be found, in UTF-16 units of the text.</summary>
    public Dictionary<string, IReadOnlyList<SourceSpan>> Places { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether <see cref="Places"/> has all mentions, so that none may be found besides.</summary>
    public bool HasAllMentions { get; set; }

    /// <summary>The first place of the annotations that it was made from.</summary>
    public int Line { get; set; }

    /// <summary>How reports call it.</summary>
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
