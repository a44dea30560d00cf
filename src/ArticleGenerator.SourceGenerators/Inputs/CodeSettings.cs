using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.SourceGenerators.Inputs;

/// <summary>What the project says of the code that it wants.</summary>
internal sealed record CodeSettings(string Namespace, ArticleMembers Members)
{
    public static CodeSettings From(AnalyzerConfigOptions options) => new(TargetNamespace.From(options), MembersFrom(options));

    // No number, though Enum.Parse would take one; what is none of the words, a rule tells.
    private static ArticleMembers MembersFrom(AnalyzerConfigOptions options) =>
        (options.TryGetValue("build_property.ArticleMembers", out var written) ? written.Trim().ToUpperInvariant() : "") switch
        {
            "USED" => ArticleMembers.Used,
            "CATALOG" => ArticleMembers.Catalog,
            _ => ArticleMembers.Typed,
        };
}
