using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Schema;

/// <summary>The names that the front matter of INDEX.md may have. What is below <c>fields</c> is the project's own.</summary>
internal sealed class IndexVocabulary : IYamlVocabulary
{
    public static IndexVocabulary Instance { get; } = new();

    public IReadOnlyList<string> Sections { get; } = [];

    public bool IsRootKey(string name) => SeedFormat.Index.Find(name) is not null;

    public bool IsEntryKey(string name) => FieldTypes.FindOwner(name) is not null;

    public string? MeantAtRoot(string name) => SeedFormat.Index.Meant(name)?.Name;

    public bool HoldsForeignWords(string? key) => false;
}
