using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>What the format has at a place.</summary>
/// <param name="Schema">Which keys there are.</param>
internal sealed record ExpectedValue(SeedSchema Schema)
{
    /// <summary>The keys of the map; null where none is meant.</summary>
    public KeyTable? Keys { get; private init; }

    /// <summary>The section whose entries stand here, by their ids.</summary>
    public SchemaKey? Section { get; private init; }

    /// <summary>The key whose value stands here.</summary>
    public SchemaKey? Key { get; private init; }

    /// <summary>Texts by their language.</summary>
    public bool IsLanguageMap { get; private init; }

    /// <summary>The entry around the place.</summary>
    public string? EntryId { get; private init; }

    /// <summary>The section of that entry.</summary>
    public Sections EntrySection { get; private init; }

    /// <param name="keys">The keys around the place, the outermost first.</param>
    /// <param name="isShared">Whether the file has shared entries in place of an article.</param>
    public static ExpectedValue? Behind(IReadOnlyList<string> keys, SeedSchema schema, bool isShared)
    {
        ExpectedValue? expected = new(schema) { Keys = isShared ? SeedFormat.Shared : schema.Article };
        foreach (var key in keys)
            expected = expected?.Inside(key);
        return expected;
    }

    private ExpectedValue? Inside(string key)
    {
        if (Section is { } section)
        {
            var keys = Schema.KeysOf(section.Sections);
            return new(Schema)
            {
                Keys = keys,
                Key = keys.Find(keys.Shorthand!),
                EntryId = key,
                EntrySection = section.Sections,
            };
        }

        if (IsLanguageMap && Key is not null && Keys is null)
            return this with { IsLanguageMap = false };
        if (Keys?.Find(key) is not { } found)
            return null;
        if (found.Kind == ValueKind.Section)
            return new(Schema) { Section = found };

        // The words of an anchor are words of the text, whichever way it is written.
        var isWords = ReferenceEquals(Keys, SeedFormat.Anchor) && found.Kind == ValueKind.Text;
        return this with
        {
            Key = isWords ? Key : found,
            Keys = found.Kind == ValueKind.Anchor ? SeedFormat.Anchor : found.Kind == ValueKind.Image ? SeedFormat.Image : null,
            IsLanguageMap = found.Kind == ValueKind.Localized,
        };
    }
}
