using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Schema;

/// <summary>The key names of a schema, for the YAML reader.</summary>
internal sealed class SeedVocabulary(SeedSchema schema) : IYamlVocabulary
{
    private readonly HashSet<string> entryKeys = new(
        schema.EntryTables.SelectMany(table => table.Keys).Select(key => key.Name), StringComparer.Ordinal);

    /// <summary>The names of <see cref="SeedFormat"/>.</summary>
    public static SeedVocabulary Instance { get; } = new(SeedSchema.Format);

    public IReadOnlyList<string> Sections { get; } =
        [.. SeedFormat.Article.Keys.Where(key => key.Kind == ValueKind.Section).Select(key => key.Name)];

    public bool IsRootKey(string name) => (schema.Article.Find(name) ?? SeedFormat.Shared.Find(name)) is not null;

    public bool IsEntryKey(string name) => entryKeys.Contains(name);

    public string? MeantAtRoot(string name) => schema.Article.Meant(name)?.Name;

    public bool HoldsForeignWords(string? key) => SeedFormat.HoldsWordsOfText(key);
}
