using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Schema;

/// <summary>The names of <see cref="SeedFormat"/>, as the YAML reader asks for them.</summary>
internal sealed class SeedVocabulary : IYamlVocabulary
{
    public static SeedVocabulary Instance { get; } = new();

    public IReadOnlyList<string> Sections { get; } =
        [.. SeedFormat.Article.Keys.Where(key => key.Kind == ValueKind.Section).Select(key => key.Name)];

    public bool IsRootKey(string name) => (SeedFormat.Article.Find(name) ?? SeedFormat.Shared.Find(name)) is not null;

    public bool IsEntryKey(string name) => SeedFormat.IsOfEntries(name);

    public string? MeantAtRoot(string name) => SeedFormat.Article.Meant(name)?.Name;

    public bool HoldsForeignWords(string? key) => SeedFormat.HoldsWordsOfText(key);
}
