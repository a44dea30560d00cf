namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>Languages and countries with their English names, of the IANA registry of language subtags.</summary>
internal static class NamedCodes
{
    /// <summary>The languages with a code of two letters.</summary>
    public static IReadOnlyList<(string Code, string Name)> Languages { get; } = Read("languages.tsv");

    /// <summary>By their code of ISO 3166.</summary>
    public static IReadOnlyList<(string Code, string Name)> Countries { get; } = Read("countries.tsv");

    private static (string Code, string Name)[] Read(string name)
    {
        using var reader = new StreamReader(typeof(NamedCodes).Assembly.GetManifestResourceStream(name)!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).Select(l => (l[0], l[1]))];
    }
}
