namespace ArticleGenerator.Seeds.Yaml;

/// <summary>The key names of a file. They show what a line was meant to be if its indentation or its colon is wrong.</summary>
internal interface IYamlVocabulary
{
    /// <summary>The keys of the root that contain entries by id.</summary>
    IReadOnlyList<string> Sections { get; }

    /// <summary>Whether the root has this key.</summary>
    bool IsRootKey(string name);

    /// <summary>Whether entries have this key.</summary>
    bool IsEntryKey(string name);

    /// <summary>The key of the root that this name is a misspelling of; null if there is none.</summary>
    string? MeantAtRoot(string name);

    /// <summary>Whether the key contains words copied from elsewhere, with any signs in them.</summary>
    bool HoldsForeignWords(string? key);
}
