using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.SourceGenerators.Inputs;

/// <summary>What the project says of the code that it wants.</summary>
/// <param name="TypeName">What the base class of its articles is to be called, as written.</param>
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

    /// <summary>Without a slash at its end; empty where it is not known.</summary>
    public string ProjectFolder { get; private init; } = "";

    /// <summary>Whether the code is made for <c>dotnet watch</c>, which applies it to a program that runs.</summary>
    public bool IsWatched { get; private init; }

    /// <summary>
    /// Whether a file is a Razor component whose class has the name that is meant for the base class of the articles, in their namespace.
    /// Another generator makes that class, and no generator sees what others make.
    /// </summary>
    public bool IsComponentOfThatName(string path) =>
        string.Equals(Path.GetFileName(path), TypeName + ".razor", StringComparison.OrdinalIgnoreCase)
        && Path.GetDirectoryName(path) == ProjectFolder;

    // No number, though Enum.Parse would take one; what is none of the words, a rule tells.
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
