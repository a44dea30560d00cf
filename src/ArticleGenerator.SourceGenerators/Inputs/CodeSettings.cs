using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.SourceGenerators.Inputs;

/// <summary>What the project says of the code that it wants.</summary>
/// <param name="TypeName">What the base class of its articles is to be called, as written.</param>
internal sealed record CodeSettings(string Namespace, ArticleMembers Members, string TypeName)
{
    public static CodeSettings From(AnalyzerConfigOptions options) => new(
        TargetNamespace.From(options),
        MembersFrom(options),
        Read(options, "ArticleTypeName") is { Length: > 0 } name ? name : StoryName.Default);

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
