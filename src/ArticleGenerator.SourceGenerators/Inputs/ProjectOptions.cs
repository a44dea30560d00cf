using ArticleGenerator.SourceGenerators.Rules;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.SourceGenerators.Inputs;

/// <summary>Reads what the project says of its seeds.</summary>
internal static class ProjectOptions
{
    public static ProjectSettings Read(AnalyzerConfigOptions options) => new(
        options.TryGetValue("build_property.ArticleSeedsDir", out var folder) ? folder : "",
        Is(options, "ArticleSeedsExist", "true"),
        SeedFolder.From(options).Name == ".",
        TargetNamespace.From(options));

    private static bool Is(AnalyzerConfigOptions options, string property, string value) =>
        options.TryGetValue("build_property." + property, out var found) && string.Equals(found, value, StringComparison.OrdinalIgnoreCase);
}
