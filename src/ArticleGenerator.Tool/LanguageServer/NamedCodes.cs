namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>Languages and countries with their English names, from the IANA registry of language subtags.</summary>
internal static class NamedCodes
{
    /// <summary>The languages with a two-letter code.</summary>
    public static IReadOnlyList<(string Code, string Name)> Languages { get; } = Read("languages.tsv");

    /// <summary>By their ISO 3166 code.</summary>
    public static IReadOnlyList<(string Code, string Name)> Countries { get; } = Read("countries.tsv");

    private static (string Code, string Name)[] Read(string name)
    {
        using var reader = new StreamReader(typeof(NamedCodes).Assembly.GetManifestResourceStream(name)!);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Select(line => line.Split('\t')).Select(pair => (pair[0], pair[1]))];
    }
}
