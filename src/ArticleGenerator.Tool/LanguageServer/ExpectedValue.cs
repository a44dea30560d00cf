using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>The part of the format at a position.</summary>
/// <param name="Schema">The known keys.</param>
internal sealed record ExpectedValue(SeedSchema Schema)
{
    /// <summary>The keys of the map; null if no map is expected.</summary>
    public KeyTable? Keys { get; private init; }

    /// <summary>The section whose entries are here, by their ids.</summary>
    public SchemaKey? Section { get; private init; }

    /// <summary>The key whose value is here.</summary>
    public SchemaKey? Key { get; private init; }

    /// <summary>Texts by their language.</summary>
    public bool IsLanguageMap { get; private init; }

    /// <summary>The entry around the position.</summary>
    public string? EntryId { get; private init; }

    /// <summary>The section of that entry.</summary>
    public Sections EntrySection { get; private init; }

    /// <param name="keys">The keys around the position, the outermost first.</param>
    /// <param name="isShared">Whether the file is a shared file, not an article.</param>
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

        // The words of an anchor are words of the text, in either notation.
        var isWords = ReferenceEquals(Keys, SeedFormat.Anchor) && found.Kind == ValueKind.Text;
        return this with
        {
            Key = isWords ? Key : found,
            Keys = found.Kind == ValueKind.Anchor ? SeedFormat.Anchor : found.Kind == ValueKind.Image ? SeedFormat.Image : null,
            IsLanguageMap = found.Kind == ValueKind.Localized,
        };
    }
}
