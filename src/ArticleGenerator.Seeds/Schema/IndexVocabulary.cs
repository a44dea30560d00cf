using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Schema;

/// <summary>The key names that the front matter of INDEX.md may have. The keys below <c>fields</c> are the project's own.</summary>
internal sealed class IndexVocabulary : IYamlVocabulary
{
    public static IndexVocabulary Instance { get; } = new();

    public IReadOnlyList<string> Sections { get; } = [];

    public bool IsRootKey(string name) => SeedFormat.Index.Find(name) is not null;

    public bool IsEntryKey(string name) => FieldTypes.FindOwner(name) is not null;

    public string? MeantAtRoot(string name) => SeedFormat.Index.Meant(name)?.Name;

    public bool HoldsForeignWords(string? key) => false;
}
