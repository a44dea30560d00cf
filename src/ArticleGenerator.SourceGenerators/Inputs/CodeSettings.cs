using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.SourceGenerators.Inputs;

/// <summary>The project's settings for the generated code.</summary>
/// <param name="TypeName">The requested name of the base class of its articles, verbatim.</param>
internal sealed record CodeSettings(string Namespace, ArticleMembers Members, string TypeName)
{
    public static CodeSettings From(AnalyzerConfigOptions options) => new(
        TargetNamespace.From(options),
        MembersFrom(options),
        Read(options, "ArticleTypeName") is { Length: > 0 } name ? name : StoryName.Default)
    {
        ProjectFolder = Read(options, "ProjectDir").TrimEnd('/', '\\'),
        IsWatched = string.Equals(Read(options, "DotNetWatchBuild"), "true", StringComparison.OrdinalIgnoreCase),
    };

    /// <summary>Without a trailing slash; empty if unknown.</summary>
    public string ProjectFolder { get; private init; } = "";

    /// <summary>Whether the code is made for <c>dotnet watch</c>, which applies it to a program that runs.</summary>
    public bool IsWatched { get; private init; }

    /// <summary>
    /// Whether a file is a Razor component whose class would have the name and the namespace of the articles' base class. Another generator
    /// makes that class, and no generator sees the output of others.
    /// </summary>
    public bool IsComponentOfThatName(string path) =>
        string.Equals(Path.GetFileName(path), TypeName + ".razor", StringComparison.OrdinalIgnoreCase)
        && Path.GetDirectoryName(path) == ProjectFolder;

    // A number is not accepted, although Enum.Parse would accept one. A rule reports any other word.
    private static ArticleMembers MembersFrom(AnalyzerConfigOptions options) =>
        Read(options, "ArticleMembers").ToUpperInvariant() switch
        {
            "USED" => ArticleMembers.Used,
            "CATALOG" => ArticleMembers.Catalog,
            _ => ArticleMembers.Typed,
        };

    private static string Read(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out var written) ? written.Trim() : "";
}
