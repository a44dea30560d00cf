using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.SourceGenerators.Inputs;

/// <summary>What the project says of the code that it wants.</summary>
/// <param name="HasMembers">Whether each article has a type of its own, and its entries have members.</param>
internal sealed record CodeSettings(string Namespace, bool HasMembers)
{
    public static CodeSettings From(AnalyzerConfigOptions options) => new(
        TargetNamespace.From(options),
        !(options.TryGetValue("build_property.ArticleMembers", out var members)
            && string.Equals(members.Trim(), "catalog", StringComparison.OrdinalIgnoreCase)));
}
